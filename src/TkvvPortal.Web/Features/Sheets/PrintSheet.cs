using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>The sheet on paper (13/TD): amounts collected, or blank cells to be filled by hand, and a place for every payer's signature.</summary>
public sealed class PrintSheet(PortalDbContext db, GroupHeads groups, SheetLines lines, PortalClock clock) : IUseCase
{
    public sealed record Page(GroupHead Group, CollectionSheet Sheet, IReadOnlyList<SheetLine> Lines)
    {
        /// <summary>The leader on the day of printing, to be named under the signature.</summary>
        public required string? Leader { get; init; }

        public required DateOnly PrintedOn { get; init; }

        public Vnd Interest => Lines.Total(line => line.Interest);

        public Vnd Deposit => Lines.Total(line => line.Deposit);

        public int Loans => Lines.Sum(line => line.Loans.Count);
    }

    /// <summary>The paper; null when the sheet does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth month)
    {
        if (await groups.FindAsync(code, month) is not { } head)
            return null;
        var sheet = await db.Sheets.AsNoTracking().SingleOrDefaultAsync(one => one.GroupId == head.Id && one.Month == month);
        if (sheet is null)
            return null;
        return new Page(head, sheet, (await lines.ReadAsync(sheet)).Lines)
        {
            PrintedOn = clock.Today,
            Leader = await LeaderAsync(head.Id, clock.Today),
        };
    }

    private Task<string?> LeaderAsync(Guid groupId, DateOnly day) => (
        from term in db.BoardTerms
        where term.GroupId == groupId && term.Post == BoardPost.Leader && term.ValidFrom <= day && (term.ValidTo == null || term.ValidTo >= day)
        join stay in db.Memberships on term.MembershipId equals stay.Id
        orderby term.ValidFrom descending
        select stay.Member.FullName).FirstOrDefaultAsync();
}
