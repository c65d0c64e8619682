using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Planning;

/// <summary>What makes an officer's visit to a group urgent (specification §9.3).</summary>
/// <param name="Class">The bank's class of the last month; none when it is not known.</param>
/// <param name="OverdueShare">Overdue of outstanding; none without debt.</param>
/// <param name="MonthsUnvisited">Whole months since an officer was last at a meeting; none when never in the portal's memory.</param>
/// <param name="OpenOpinions">Opinions not answered.</param>
/// <param name="MissedMeetings">Meetings of the last three months that were not held.</param>
public sealed record VisitNeed(GroupClass? Class, Percent? OverdueShare, int? MonthsUnvisited, int OpenOpinions, int MissedMeetings)
{
    private const int PerMonth = 6;
    private const int MostMonths = 6;
    private const int PerOpinion = 8;
    private const int PerMissed = 10;

    /// <summary>The urgency and why, the weightiest reason first.</summary>
    /// <param name="overdueLimit">Overdue per cent above which a group is visited first (<c>attention.overdue_percent</c>).</param>
    public (int Points, string Why) Weigh(decimal overdueLimit)
    {
        var reasons = Reasons(overdueLimit).Where(reason => reason.Points > 0).OrderByDescending(reason => reason.Points).ToList();
        return (reasons.Sum(reason => reason.Points), reasons.Count == 0 ? "Đến lượt theo địa bàn" : string.Join("; ", reasons.Select(reason => reason.Text)));
    }

    private IEnumerable<(int Points, string Text)> Reasons(decimal overdueLimit)
    {
        if (Class is GroupClass.Weak or GroupClass.Average)
            yield return (Class == GroupClass.Weak ? 40 : 25, Class == GroupClass.Weak ? "Tổ xếp loại Yếu" : "Tổ xếp loại Trung bình");
        if (OverdueShare is { } share && share.Value > overdueLimit)
            yield return (30, $"Nợ quá hạn {share}, trên {overdueLimit:0.##} %");
        var months = Math.Min(MonthsUnvisited ?? MostMonths, MostMonths);
        yield return (months <= 1 ? 0 : months * PerMonth, MonthsUnvisited is { } known ? $"{known} tháng chưa có cán bộ dự" : "Chưa có cán bộ dự lần nào");
        yield return (Math.Min(OpenOpinions, 3) * PerOpinion, $"{OpenOpinions} ý kiến chưa trả lời");
        yield return (Math.Min(MissedMeetings, 3) * PerMissed, $"{MissedMeetings} kỳ không họp trong 3 tháng");
    }
}
