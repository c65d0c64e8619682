using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>
/// Which groups an officer should look at first, and why. The score only orders the list; it is not the bank's score of a group.
/// Points, the weights of overdue and collection being those of the official score (specification §5):
/// overdue 30 × rate ÷ limit, at most 90; collection 20 × (1 + what is missing ÷ limit), 20–40; meeting not held 15; not minuted 10;
/// no visit 10 × months ÷ limit, at most 30; late opinions 5 each, at most 15.
/// </summary>
public sealed class GroupAttention
{
    private const int FarBeyond = 3;

    private GroupAttention(GroupFigures figures, IReadOnlyList<AttentionReason> reasons) =>
        (Figures, Reasons, Score) = (figures, reasons, reasons.Sum(reason => reason.Points));

    /// <summary>The figures judged.</summary>
    public GroupFigures Figures { get; }

    /// <summary>The reasons, the weightiest first; empty when all is well.</summary>
    public IReadOnlyList<AttentionReason> Reasons { get; }

    /// <summary>The sum of the points of the reasons.</summary>
    public decimal Score { get; }

    /// <summary>Whether there is any reason.</summary>
    public bool IsNeeded => Reasons.Count > 0;

    /// <summary>Judges a group by the parameters in force on the last day of its judged month.</summary>
    public static GroupAttention Of(GroupFigures figures, PolicyBook policies)
    {
        var on = figures.Month.LastDay;
        AttentionReason?[] reasons =
        [
            Overdue(figures, policies.Number(PolicyKey.AttentionOverdue, on)),
            Collection(figures, policies.Number(PolicyKey.AttentionCollection, on)),
            Meeting(figures),
            Visit(figures, policies.Count(PolicyKey.AttentionVisitMonths, on)),
            Opinions(figures),
        ];
        return new GroupAttention(figures, [.. reasons.OfType<AttentionReason>().OrderByDescending(reason => reason.Points)]);
    }

    /// <summary>The groups with a reason, the neediest first; then the larger overdue amount, then the code.</summary>
    public static IReadOnlyList<GroupAttention> Rank(IEnumerable<GroupFigures> groups, PolicyBook policies) =>
    [
        .. groups.Select(figures => Of(figures, policies)).Where(attention => attention.IsNeeded)
            .OrderByDescending(attention => attention.Score)
            .ThenByDescending(attention => attention.Figures.Overdue)
            .ThenBy(attention => attention.Figures.Code, StringComparer.Ordinal),
    ];

    private static AttentionReason? Overdue(GroupFigures figures, decimal limit)
    {
        if (figures.OverdueRate is not { } rate || rate.Value <= limit)
            return null;
        var severity = limit == 0 ? FarBeyond : Math.Min(FarBeyond, rate.Value / limit);
        return new(AttentionKind.Overdue, $"Nợ quá hạn {rate}, vượt mức {new Percent(limit)}", 30 * severity);
    }

    private static AttentionReason? Collection(GroupFigures figures, decimal limit)
    {
        if (!figures.CollectsInterest || figures.CollectionRate is not { } rate || rate.Value >= limit)
            return null;
        var missing = (limit - Math.Max(0, rate.Value)) / limit;
        return new(AttentionKind.Collection, $"Thu lãi tháng {figures.Month} đạt {rate}, dưới mức {new Percent(limit)}", 20 * (1 + missing));
    }

    private static AttentionReason? Meeting(GroupFigures figures) => figures.Meeting switch
    {
        MeetingRecord.NotHeld => new(AttentionKind.NoMeeting, $"Tháng {figures.Month} không họp", 15),
        MeetingRecord.NotMinuted => new(AttentionKind.NotMinuted, $"Cuộc họp tháng {figures.Month} chưa khóa biên bản", 10),
        MeetingRecord.None when figures.FoundedOn < figures.Month.FirstDay =>
            new(AttentionKind.NoMeeting, $"Tháng {figures.Month} không có lịch họp", 15),
        _ => null,
    };

    private static AttentionReason? Visit(GroupFigures figures, int limit)
    {
        var since = figures.LastVisit ?? FiscalMonth.Of(figures.FoundedOn);
        var months = figures.Month.MonthsSince(since);
        if (months < limit)
            return null;
        var text = figures.LastVisit is { } visit
            ? $"{months} tháng chưa có cán bộ tín dụng dự họp (gần nhất: tháng {visit})"
            : "Chưa ghi nhận lần nào cán bộ tín dụng dự họp";
        return new(AttentionKind.NoVisit, text, 10 * (limit == 0 ? FarBeyond : Math.Min(FarBeyond, (decimal)months / limit)));
    }

    private static AttentionReason? Opinions(GroupFigures figures) => figures.LateOpinions == 0
        ? null
        : new(AttentionKind.LateOpinions, $"{figures.LateOpinions} ý kiến quá hạn trả lời", Math.Min(15, 5 * figures.LateOpinions));
}
