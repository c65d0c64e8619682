using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>One group at a session: whether it came, and where its money of the month is.</summary>
public sealed record SessionGroup(Guid Id, string Code, string Name, string Organisation, string? Leader)
{
    public bool? Came { get; init; }

    public int ReceiptsReturned { get; init; }

    public string? Note { get; init; }

    public bool HasSheet { get; init; }

    /// <summary>Cash of the month's valid receipts.</summary>
    public Vnd Collected { get; init; }

    /// <summary>What the accountant received of it.</summary>
    public Vnd Received { get; init; }

    /// <summary>What no hand-in covers.</summary>
    public Vnd Held { get; init; }

    /// <summary>Whether a count waits for the accountant.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Open shortages less open surpluses of the group.</summary>
    public Vnd Shortage { get; init; }

    /// <summary>Where the sheet is, in words.</summary>
    public string State => !HasSheet ? "Chưa mở bảng kê" : Held.IsPositive ? IsCounted ? "Chờ kế toán nhận" : "Chưa nộp" : Collected.IsPositive ? "Đã nộp đủ" : "Chưa thu";
}

/// <summary>Reads the groups of a point with their money of a month: six queries, whatever their number.</summary>
public sealed class SessionGroups(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>Who holds money first, then by code.</summary>
    public async Task<IReadOnlyList<SessionGroup>> ReadAsync(SessionHead head)
    {
        var groups = await GroupsAsync(head);
        var ids = groups.ConvertAll(group => group.Id);
        var receipts = await (
            from receipt in db.Receipts
            where receipt.Month == head.Month && receipt.Reversal == null && ids.Contains(receipt.GroupId)
            join sheet in db.Sheets on receipt.SheetId equals sheet.Id
            group new { Cash = (long)receipt.Interest + (long)receipt.Deposit - (long)receipt.FromDeposit, IsHeld = receipt.Link > sheet.HandedUpTo } by receipt.GroupId into all
            select new { all.Key, Collected = all.Sum(one => one.Cash), Held = all.Sum(one => one.IsHeld ? one.Cash : 0) }).ToDictionaryAsync(all => all.Key);
        var received = await db.HandIns.Where(one => one.Month == head.Month && ids.Contains(one.GroupId)).GroupBy(one => one.GroupId)
            .Select(all => new { all.Key, Counted = all.Sum(one => (long)one.Counted) }).ToDictionaryAsync(all => all.Key, all => new Vnd(all.Counted));
        var counted = (await db.CashCounts.Where(one => one.Month == head.Month && one.Status == CashCountStatus.Waiting && ids.Contains(one.GroupId))
            .Select(one => one.GroupId).ToListAsync()).ToHashSet();
        var books = await db.CashBooks.Where(book => ids.Contains(book.GroupId)).ToDictionaryAsync(book => book.GroupId, book => book.Shortage - book.Surplus);
        var sheets = (await db.Sheets.Where(sheet => sheet.Month == head.Month && ids.Contains(sheet.GroupId)).Select(sheet => sheet.GroupId).ToListAsync()).ToHashSet();
        return
        [
            .. groups.Select(group => group with
            {
                HasSheet = sheets.Contains(group.Id),
                Collected = new Vnd(receipts.GetValueOrDefault(group.Id)?.Collected ?? 0),
                Held = new Vnd(receipts.GetValueOrDefault(group.Id)?.Held ?? 0),
                Received = received.GetValueOrDefault(group.Id),
                IsCounted = counted.Contains(group.Id),
                Shortage = books.GetValueOrDefault(group.Id),
            }).OrderByDescending(group => group.Held.IsPositive).ThenBy(group => group.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>What must be noted when the session is closed.</summary>
    public static IReadOnlyList<string> OpenMatters(IReadOnlyList<SessionGroup> groups)
    {
        var (unrecorded, absent, held) = (groups.Count(group => group.Came is null), groups.Count(group => group.Came == false), groups.Total(group => group.Held));
        return
        [
            .. unrecorded > 0 ? [$"{unrecorded} tổ chưa điểm danh"] : Array.Empty<string>(), .. absent > 0 ? [$"{absent} tổ không dự phiên"] : Array.Empty<string>(),
            .. held.IsPositive ? [$"{groups.Count(group => group.Held.IsPositive)} tổ chưa nộp {held} đ"] : Array.Empty<string>(),
        ];
    }

    private Task<List<SessionGroup>> GroupsAsync(SessionHead head)
    {
        var (today, sessionId) = (clock.Today, head.Session?.Id ?? Guid.Empty);
        return (
            from grp in db.Groups
            where grp.TransactionPointId == head.PointId && (grp.Status == GroupStatus.Active || grp.Status == GroupStatus.Suspended)
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            join one in db.SessionPresences.Where(presence => presence.SessionId == sessionId) on grp.Id equals one.GroupId into presences
            from presence in presences.DefaultIfEmpty()
            orderby grp.Code
            select new SessionGroup(
                grp.Id, grp.Code, grp.Name, organisation.ShortName,
                (from term in db.BoardTerms
                 where term.GroupId == grp.Id && term.Post == BoardPost.Leader && term.ValidFrom <= today && (term.ValidTo == null || term.ValidTo >= today)
                 join stay in db.Memberships on term.MembershipId equals stay.Id
                 select stay.Member.FullName).FirstOrDefault())
            {
                Came = presence == null ? null : presence.Came, ReceiptsReturned = presence == null ? 0 : presence.ReceiptsReturned, Note = presence == null ? null : presence.Note,
            }).ToListAsync();
    }
}
