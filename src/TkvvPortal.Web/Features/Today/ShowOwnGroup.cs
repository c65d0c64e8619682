using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Today;

/// <summary>Hôm nay, for the board of a group: the next meeting, this month's sheet, the last receipts.</summary>
public sealed class ShowOwnGroup(PortalDbContext db, MeetingLines meetings, LoanRequestTurns turns, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int LastReceipts = 5;
    private const int LinesOfSection = 5;

    public sealed record Page(DateOnly Today, FiscalMonth Month, Own? Group)
    {
        public int LoanRequests { get; init; }
        public MeetingLine? Next { get; init; }
        public MeetingSection? NotMinuted { get; init; }
        public Sheet? Sheet { get; init; }
        public Money Collected { get; init; } = new(Vnd.Zero, Vnd.Zero);
        public IReadOnlyList<ReceiptLine> Receipts { get; init; } = [];
        public string SheetUrl => $"/to/{Group!.Code}/bang-ke/{Month.ToRoute()}";
    }

    public sealed record Own(Guid Id, string Code, string Name, string Commune, bool CollectsInterest);

    public sealed record Sheet(Vnd InterestDue, int Members);

    public sealed record Money(Vnd Interest, Vnd Deposits);

    public sealed record ReceiptLine(int Year, int Number, string Payer, Vnd Amount, DateOnly On, bool IsReversed);

    public async Task<Page> PageAsync()
    {
        var page = new Page(clock.Today, clock.Month, await GroupAsync());
        if (page.Group is not { } own)
            return page;
        var late = await meetings.FirstAsync(meetings.NotMinuted(clock.Month.Previous().FirstDay, page.Today), LinesOfSection);
        return page with
        {
            Next = (await meetings.FirstAsync(meetings.ToCome(page.Today), 1)).FirstOrDefault(),
            NotMinuted = new("Chưa ghi biên bản", late, late.Count, page.Today, user.May(Permission.ViewMeetings)),
            Sheet = await SheetAsync(own.Id),
            Collected = await CollectedAsync(own.Id),
            Receipts = await ReceiptsAsync(own.Id),
            LoanRequests = await turns.CountAsync(),
        };
    }

    private Task<Own?> GroupAsync() => (
            from grp in db.Groups
            join commune in db.Communes on grp.CommuneId equals commune.Id
            orderby grp.Code
            select new Own(grp.Id, grp.Code, grp.Name, commune.Name, grp.CollectsInterest))
        .FirstOrDefaultAsync();

    private Task<Sheet?> SheetAsync(Guid groupId) => db.Sheets
        .Where(sheet => sheet.GroupId == groupId && sheet.Month == clock.Month)
        .Select(sheet => new Sheet(sheet.MonthInterest, sheet.MemberCount))
        .SingleOrDefaultAsync();

    private async Task<Money> CollectedAsync(Guid groupId)
    {
        var month = clock.Month;
        var rows = await db.NetReceipts()
            .Where(entry => entry.GroupId == groupId && entry.Month == month)
            .GroupBy(_ => 1)
            .Select(all => new { Interest = all.Sum(entry => entry.Interest), Deposits = all.Sum(entry => entry.Deposit) })
            .SingleOrDefaultAsync();
        return new Money(new Vnd(rows?.Interest ?? 0), new Vnd(rows?.Deposits ?? 0));
    }

    private Task<List<ReceiptLine>> ReceiptsAsync(Guid groupId) => (
            from receipt in db.Receipts
            join stay in db.Memberships on receipt.MembershipId equals stay.Id
            where receipt.GroupId == groupId
            orderby receipt.Year descending, receipt.Number descending
            select new ReceiptLine(
                receipt.Year, receipt.Number, stay.Member.FullName, new Vnd((long)receipt.Interest + (long)receipt.Deposit),
                receipt.ReceivedOn, receipt.Reversal != null))
        .Take(LastReceipts).ToListAsync();
}
