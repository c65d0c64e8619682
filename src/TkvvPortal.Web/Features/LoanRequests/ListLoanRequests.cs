using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>Đề nghị vay vốn: where each stands, who acts next and since when; longest waiting first.</summary>
public sealed class ListLoanRequests(PortalDbContext db, LoanRequestRows rows, RequestGroups groups, LoanRequestTurns turns, PortalClock clock) : IUseCase
{
    public sealed record Page(LoanRequestFilter Filter, PageOf<LoanRequestRow> List, IReadOnlyList<Choice> Organisations, RequestGroup? Group, DateOnly Today);

    /// <summary>The page; five queries.</summary>
    public async Task<Page> PageAsync(LoanRequestFilter filter, int number) => new(
        filter,
        await rows.Of(filter.Requests(db, turns)).ToPageAsync(number),
        await db.OrganisationsOfGroupsAsync(),
        await groups.FindAsync(filter.To ?? ""),
        clock.Today);
}
