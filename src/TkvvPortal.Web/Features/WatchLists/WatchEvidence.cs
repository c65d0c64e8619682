using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Why a row is on its list, in words, with its figures and days.</summary>
internal static class WatchEvidence
{
    /// <summary>The words; for a row that left its list, that it did.</summary>
    public static string Of(WatchHit hit, WatchDay day, WatchFacts facts) => hit.Topic switch
    {
        WatchTopic.Overdue => $"Gốc quá hạn {Amount(hit)} đ trong dư nợ {Whole(hit)} đ; giao dịch cuối {hit.Day:dd/MM/yyyy}",
        WatchTopic.GroupOverdue => $"Nợ quá hạn {Percent.Of(hit.Amount, hit.Whole)}: {Amount(hit)} đ trong dư nợ {Whole(hit)} đ",
        WatchTopic.FreezeEnding => $"Khoanh {Amount(hit)} đ đến {hit.Day:dd/MM/yyyy}, còn {Days(day.Today, hit)} ngày",
        WatchTopic.Inactive => $"Giao dịch cuối {hit.Day:dd/MM/yyyy}; dư nợ {Whole(hit)} đ, lãi tồn {Amount(hit)} đ",
        WatchTopic.DueNextMonth => $"Gốc {Amount(hit)} đ đến hạn {hit.Day:dd/MM/yyyy}; {Given(hit, day, facts)}",
        WatchTopic.AdjustmentNear => $"Gốc {Amount(hit)} đ đến hạn {hit.Day:dd/MM/yyyy}; nộp 08/TD đến {day.Hits.Adjustments.LastDay(hit.Day ?? day.Today, facts.Group(hit).SessionDay):dd/MM/yyyy}",
        WatchTopic.ArrearsHigh => $"Lãi tồn {Amount(hit)} đ{(facts.ArrearsMonths(hit) is { } months ? $", bằng {months:0.#} tháng lãi" : "")}; giao dịch cuối {hit.Day:dd/MM/yyyy}",
        WatchTopic.UseCheckOwed => $"Giải ngân {Amount(hit)} đ ngày {hit.Day:dd/MM/yyyy}, đã {-Days(day.Today, hit)} ngày chưa kiểm tra",
        WatchTopic.NotVisited => hit.Day is { } visit ? $"Cán bộ tín dụng dự họp gần nhất ngày {visit:dd/MM/yyyy}" : "Chưa ghi nhận lần nào cán bộ tín dụng dự họp",
        WatchTopic.MeetingNotHeld => hit.Day is { } planned ? $"Cuộc họp ngày {planned:dd/MM/yyyy} chưa có biên bản đã khóa" : $"Tháng {day.Hits.Judged} không có lịch họp",
        WatchTopic.ShortageOpen => $"Còn thiếu {Amount(hit)} đ trong {Whole(hit)} đ; hạn bù {hit.Day:dd/MM/yyyy}{Late(day.Today, hit)}. {facts.Words(hit)}",
        WatchTopic.PetitionLate => $"Hạn trả lời {hit.Day:dd/MM/yyyy}{Late(day.Today, hit)}. {Short(facts.Words(hit))}",
        WatchTopic.NeverReconciled => $"Dư nợ {Amount(hit)} đ chưa đối chiếu lần nào",
        _ => string.Join("; ", day.Signs.GetValueOrDefault(hit.GroupId, []).Select(sign => sign.Evidence)),
    };

    private const int Longest = 160;

    private static Vnd Amount(WatchHit hit) => new(hit.Amount);

    private static Vnd Whole(WatchHit hit) => new(hit.Whole);

    private static int Days(DateOnly today, WatchHit hit) => (hit.Day ?? today).DayNumber - today.DayNumber;

    private static string Late(DateOnly today, WatchHit hit) => Days(today, hit) < 0 ? $", quá {-Days(today, hit)} ngày" : "";

    private static string? Short(string? words) => words?.Length > Longest ? words[..Longest] + "…" : words;

    private static string Given(WatchHit hit, WatchDay day, WatchFacts facts)
    {
        var (due, notice) = (hit.Day ?? day.Today, day.Hits.Limits.DueSoonDays);
        if (facts.Given(hit) is not { } given)
            return $"chưa giao danh sách cho Tổ trưởng, phải giao trước {due.AddDays(-notice):dd/MM/yyyy}";
        var ahead = given.DaysAhead(due);
        return $"đã giao danh sách cho Tổ trưởng ngày {given.GivenOn:dd/MM/yyyy}, trước {ahead} ngày{(ahead < notice ? $" (ít hơn {notice} ngày)" : "")}";
    }
}
