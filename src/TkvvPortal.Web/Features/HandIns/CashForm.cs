using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.HandIns;

/// <summary>Bảng kê các loại tiền nộp: what was counted, or a blank list with the amount that is to be paid in.</summary>
public sealed class CashForm(PortalDbContext db, GroupLeaders leaders, PortalClock clock) : IOfficialForm
{
    private sealed record Note(string Value, int? Pieces, Vnd? Amount);

    private sealed record Cash(Vnd Expected, CashCount? Count);

    public FormInfo Info { get; } = new(
        "bang-ke-tien", null, "Bảng kê các loại tiền nộp", "Tổ trưởng, tại phiên giao dịch; tổng số phải bằng số phải nộp",
        "Các lần đếm tiền của tháng; Tổ chưa đếm thì in sẵn số phải nộp", FormUnit.Group)
    {
        Roles = [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant],
    };

    /// <summary>A paper for every count that stands, and for what is still to be counted; four queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var month = subject.Month;
        var counts = (await db.CashCounts.AsNoTracking()
            .Where(count => count.Month == month && subject.GroupIds.Contains(count.GroupId) && (count.Status == CashCountStatus.Waiting || count.Status == CashCountStatus.Received))
            .OrderBy(count => count.RecordedAtUtc).ToListAsync()).ToLookup(count => count.GroupId);
        var held = await (
            from receipt in db.Receipts
            where receipt.Month == month && receipt.Reversal == null && subject.GroupIds.Contains(receipt.GroupId)
            join sheet in db.Sheets on receipt.SheetId equals sheet.Id
            where receipt.Link > sheet.HandedUpTo
            group (long)receipt.Interest + (long)receipt.Deposit - (long)receipt.FromDeposit by receipt.GroupId into all
            select new { all.Key, Cash = all.Sum() }).ToDictionaryAsync(all => all.Key, all => new Vnd(all.Cash));
        var led = await leaders.OnAsync(subject.GroupIds, clock.Today);
        return [.. subject.Groups.SelectMany(group => Cashes(group.Id).Select(cash => new FilledForm(group.Code, Of(group, month, cash, led.GetValueOrDefault(group.Id)), cash.Count?.Id ?? Guid.Empty)))];

        IEnumerable<Cash> Cashes(Guid group)
        {
            foreach (var count in counts[group])
                yield return new Cash(count.Expected, count);
            if (held.GetValueOrDefault(group) is { IsPositive: true } due && !counts[group].Any(count => count.Status == CashCountStatus.Waiting))
                yield return new Cash(due, null);
        }
    }

    private Paper Of(PaperGroup group, FiscalMonth month, Cash cash, string? leader) => new(Info.Number, Info.Title,
    [
        Prose($"{group.Line}."),
        Prose($"Nộp tiền lãi, tiền gửi theo bảng kê 13/TD tháng {month}. Số tiền phải nộp: {cash.Expected} đồng ({AmountInWords.Of(cash.Expected)})."),
        Table(cash.Count),
        .. Difference(cash.Count),
        PlaceDate(group.Commune, month.Year),
        Signatures(("NGƯỜI NỘP TIỀN", cash.Count?.CountedByName ?? leader), ("CÁN BỘ HỘI", null), ("KẾ TOÁN, THỦ QUỸ", cash.Count is { Status: CashCountStatus.Received } received ? received.AnsweredByName : null)),
    ])
    {
        Subtitle = $"Phiên giao dịch ngày {month.Day(group.SessionDay).Text()} tại {group.Point}{(cash.Count is { } count ? $" · Đếm ngày {count.CountedOn.Text()}" : "")}",
    };

    private static PaperTable Table(CashCount? count)
    {
        var pieces = count?.Notes.Notes.ToDictionary(note => note.Value, note => note);
        return PaperTable.Of(
            [.. Banknotes.Values.Select(value => new Note(value == Banknotes.Loose ? "Tiền lẻ (đồng)" : new Vnd(value).ToString(), pieces?.GetValueOrDefault(value).Pieces, pieces?.GetValueOrDefault(value).Amount))],
            new PaperColumn<Note>("Mệnh giá (đồng)", 4, note => note.Value, PaperCell.Number, "Tổng cộng"),
            new PaperColumn<Note>("Số tờ", 3, note => note.Pieces is > 0 ? $"{note.Pieces}" : null, PaperCell.Number),
            new PaperColumn<Note>("Thành tiền (đồng)", 5, note => note.Amount is { IsPositive: true } amount ? amount.ToString() : null, PaperCell.Number, count?.Counted.ToString() ?? ""));
    }

    private static IEnumerable<PaperBlock> Difference(CashCount? count)
    {
        if (count is null)
            return [Prose($"Tổng số tiền bằng chữ: {Blank}{Blank}{Blank}")];
        var words = Prose($"Tổng số tiền bằng chữ: {AmountInWords.Of(count.Counted)}.");
        return count.Difference == Vnd.Zero ? [words] : [words, Prose($"Chênh lệch so với số phải nộp: {count.Difference} đồng. Lý do: {count.Reason}")];
    }
}
