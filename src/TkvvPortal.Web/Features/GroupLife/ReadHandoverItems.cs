using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>One line of what a leader has in hand.</summary>
public sealed record HandoverLine(HandoverKind Kind, string Text);

/// <summary>Lists what a leader has in hand today: minutes, receipts, cash of the open month, open opinions.</summary>
public sealed class ReadHandoverItems(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The lines, in the order of the paper: four queries.</summary>
    public async Task<IReadOnlyList<HandoverLine>> ItemsAsync(Guid groupId) =>
        [await MinutesAsync(groupId), await ReceiptsAsync(groupId), await CashAsync(groupId), .. await OpinionsAsync(groupId)];

    private async Task<HandoverLine> MinutesAsync(Guid groupId)
    {
        var held = await db.Meetings.Where(meeting => meeting.GroupId == groupId && meeting.Status == MeetingStatus.Closed)
            .GroupBy(_ => 1).Select(all => new { Number = all.Count(), Last = all.Max(meeting => meeting.ScheduledOn) }).SingleOrDefaultAsync();
        return new(HandoverKind.Minutes, held is null ? "Chưa có biên bản họp đã khóa" : $"{held.Number} biên bản họp đã khóa, cuộc gần nhất ngày {held.Last:dd/MM/yyyy}");
    }

    private async Task<HandoverLine> ReceiptsAsync(Guid groupId)
    {
        var year = clock.Today.Year;
        var last = await db.ReceiptBooks.Where(book => book.GroupId == groupId && book.Year == year).Select(book => (int?)book.LastNumber).SingleOrDefaultAsync();
        return new(HandoverKind.Receipts, last is > 0
            ? $"Biên lai năm {year} đã dùng từ số 1 đến số {last}; số tiếp theo là {last + 1}"
            : $"Chưa dùng biên lai nào của năm {year}; số tiếp theo là 1");
    }

    private async Task<HandoverLine> CashAsync(Guid groupId)
    {
        var month = clock.Month;
        var received = await db.NetReceipts().Where(entry => entry.GroupId == groupId && entry.Month == month)
            .GroupBy(_ => 1).Select(all => new { Interest = all.Sum(entry => entry.Interest), Deposits = all.Sum(entry => entry.Deposit) }).SingleOrDefaultAsync();
        var (interest, deposits) = (new Vnd(received?.Interest ?? 0), new Vnd(received?.Deposits ?? 0));
        return new(HandoverKind.Cash, $"Tiền đã thu theo biên lai tháng {month}: {interest + deposits} đ (lãi {interest} đ, tiền gửi {deposits} đ)");
    }

    private async Task<IEnumerable<HandoverLine>> OpinionsAsync(Guid groupId)
    {
        var open = await db.Petitions.Where(petition => petition.GroupId == groupId && petition.Answer == null)
            .OrderBy(petition => petition.AnswerBy).ThenBy(petition => petition.Id)
            .Select(petition => new { petition.RaisedBy, petition.Content, petition.AnswerBy }).ToListAsync();
        return open.Select(row => new HandoverLine(HandoverKind.Opinion, $"{row.RaisedBy}: {row.Content} (hạn trả lời {row.AnswerBy:dd/MM/yyyy})"));
    }
}
