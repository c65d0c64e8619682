using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>Giấy đề nghị vay vốn kiêm phương án sử dụng vốn vay (01/TD) on paper; identity papers are left for the hand.</summary>
public sealed class PrintLoanRequest(PortalDbContext db, RequestTerms terms) : IUseCase
{
    public sealed record Page(LoanRequest Request, Borrower Borrower, Terms Terms);

    public sealed record Borrower(string Name, DateOnly BirthDate, string? Address, string GroupCode, string GroupName, string Hamlet, string Commune, string Organisation);

    /// <summary>The paper, or null when there is no such request for the person; five queries.</summary>
    public async Task<Page?> PageAsync(Guid id)
    {
        if (await db.LoanRequests.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id) is not { } request)
            return null;
        var borrower = await (
            from stay in db.Memberships
            where stay.Id == request.MembershipId
            join grp in db.Groups on stay.GroupId equals grp.Id
            join hamlet in db.Hamlets on grp.HamletId equals hamlet.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            select new Borrower(
                stay.Member.FullName, stay.Member.BirthDate, stay.Member.Address, grp.Code, grp.Name, hamlet.Name, commune.Name, organisation.Name)).SingleAsync();
        return new Page(request, borrower, await terms.ReadAsync(request));
    }
}
