using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Lists what a leader has in hand today: minutes, receipts, the sheet of the month, cash, open opinions.</summary>
public sealed class ReadHandoverLines(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The lines, in the order of the paper: six queries.</summary>
    public async Task<IReadOnlyList<HandoverLine>> ReadAsync(Guid groupId) =>
    [
        await MinutesAsync(groupId), await ReceiptsAsync(groupId), await SheetAsync(groupId), await CashAsync(groupId),
        .. await OpinionsAsync(groupId),
    ];

    private async Task<HandoverLine> MinutesAsync(Guid groupId)
    {
        var today = clock.Today;
        var held = await db.Meetings.Where(meeting => meeting.GroupId == groupId && meeting.ScheduledOn <= today && meeting.Status != MeetingStatus.NotHeld)
            .GroupBy(meeting => meeting.Status == MeetingStatus.Closed)
            .Select(some => new { IsClosed = some.Key, Number = some.Count(), Last = some.Max(meeting => meeting.ScheduledOn) }).ToListAsync();
        var closed = held.Find(some => some.IsClosed);
        var open = held.Find(some => !some.IsClosed)?.Number ?? 0;
        var kept = closed is null ? "Chưa có biên bản họp đã khóa" : $"{closed.Number} biên bản họp đã khóa, cuộc gần nhất ngày {closed.Last:dd/MM/yyyy}";
        return new(HandoverKind.Minutes, open == 0 ? kept : $"{kept}; {open} cuộc họp chưa khóa biên bản");
    }

    private async Task<HandoverLine> ReceiptsAsync(Guid groupId)
    {
        var year = clock.Today.Year;
        var last = await db.ReceiptBooks.Where(book => book.GroupId == groupId && book.Year == year).Select(book => (int?)book.LastNumber).SingleOrDefaultAsync();
        return new(HandoverKind.Receipts, last is > 0
            ? $"Biên lai năm {year} đã dùng từ số 1 đến số {last}; số tiếp theo là {last + 1}"
            : $"Chưa dùng biên lai nào của năm {year}; số tiếp theo là 1");
    }

    private async Task<HandoverLine> SheetAsync(Guid groupId)
    {
        var month = clock.Month;
        var sheet = await db.Sheets.Where(one => one.GroupId == groupId && one.Month == month).Select(one => new
        {
            one.MemberCount,
            Paid = db.Receipts.Where(receipt => receipt.SheetId == one.Id && receipt.Reversal == null)
                .Select(receipt => receipt.MembershipId).Distinct().Count(),
        }).SingleOrDefaultAsync();
        return new(HandoverKind.Sheet, sheet is null
            ? $"Chưa mở bảng kê tháng {month}"
            : $"Bảng kê tháng {month} đang thu: {sheet.Paid}/{sheet.MemberCount} tổ viên đã có biên lai");
    }

    /// <summary>What the cash book says: collected and not handed in, and shortages the board has not made good.</summary>
    private async Task<HandoverLine> CashAsync(Guid groupId)
    {
        var book = await db.CashBooks.Where(one => one.GroupId == groupId).Select(one => new { one.Held, one.Shortage }).SingleOrDefaultAsync();
        var (held, shortage) = (book?.Held ?? Vnd.Zero, book?.Shortage ?? Vnd.Zero);
        return new(
            HandoverKind.Cash,
            $"Tiền đã thu theo biên lai chưa nộp ngân hàng: {held} đ" + (shortage.IsPositive ? $"; tiền thiếu chưa bù: {shortage} đ" : ""));
    }

    private async Task<IEnumerable<HandoverLine>> OpinionsAsync(Guid groupId)
    {
        var open = await db.Petitions.Where(petition => petition.GroupId == groupId && petition.Status < PetitionStatus.Answered)
            .OrderBy(petition => petition.AnswerBy).ThenBy(petition => petition.Id)
            .Select(petition => new { petition.RaisedBy, petition.Content, petition.AnswerBy }).ToListAsync();
        return open.Select(row => new HandoverLine(HandoverKind.Opinion, $"{row.RaisedBy}: {row.Content} (hạn trả lời {row.AnswerBy:dd/MM/yyyy})"));
    }
}
