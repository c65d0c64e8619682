using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Policy;

/// <summary>What values a parameter may take, so that a slip of the pen is refused.</summary>
/// <param name="Least">The least value.</param>
/// <param name="Most">The greatest value.</param>
/// <param name="IsWhole">Whether it has no fraction.</param>
/// <param name="Unit">The unit in Vietnamese.</param>
public sealed record ParameterLimits(decimal Least, decimal Most, bool IsWhole, string Unit)
{
    private static readonly Dictionary<string, ParameterLimits> ByKey = new()
    {
        [PolicyKey.Quorum] = new(0.5m, 1, false, "(phần của số tổ viên)"),
        [PolicyKey.GroupMin] = new(1, 60, true, "người"),
        [PolicyKey.GroupMax] = new(5, 200, true, "người"),
        [PolicyKey.DaysInYear] = new(360, 366, true, "ngày"),
        [PolicyKey.OverdueFactor] = new(1, 2, false, "lần"),
        [PolicyKey.RoundingUnit] = new(1, 1_000, true, "đồng"),
        [PolicyKey.InterestTolerance] = new(0, 1_000_000, true, "đồng"),
        [PolicyKey.DepositMax] = new(1_000, 1_000_000_000, true, "đồng"),
        [PolicyKey.ArrearsFirst] = new(0, 1, true, "(1 là lãi tồn trước)"),
        [PolicyKey.SheetOpenDay] = new(1, 28, true, "(ngày trong tháng)"),
        [PolicyKey.KeepFiguresDay] = new(1, 28, true, "(ngày trong tháng)"),
        [PolicyKey.MeetingNoticeDays] = new(0, 30, true, "ngày"),
        [PolicyKey.MeetingLeastMinutes] = new(15, 240, true, "phút"),
        [PolicyKey.DutyCapacity] = new(1, 60, true, "cuộc họp"),
        [PolicyKey.SignalSilentMonths] = new(1, 24, true, "tháng"),
        [PolicyKey.SignalAbsences] = new(2, 12, true, "kỳ"),
        [PolicyKey.SignalSameMinutes] = new(2, 12, true, "kỳ"),
        [PolicyKey.PetitionEscalateDays] = new(1, 90, true, "ngày"),
        [PolicyKey.FileMaxMegabytes] = new(1, 50, true, "MB"),
        [PolicyKey.PaperRangeMax] = new(1, 1_000, true, "số"),
        [PolicyKey.ShortageDays] = new(0, 365, true, "ngày"),
        [PolicyKey.ReconcileSample] = new(0, 100, false, "%"),
        [PolicyKey.ReconcileFullYears] = new(1, 10, true, "năm"),
        [PolicyKey.ReconcileFollowDays] = new(1, 365, true, "ngày"),
        [PolicyKey.AttentionOverdue] = new(0, 100, false, "%"),
        [PolicyKey.AttentionCollection] = new(0, 100, false, "%"),
        [PolicyKey.AttentionVisitMonths] = new(1, 24, true, "tháng"),
        [PolicyKey.WatchSnoozeDays] = new(1, 365, true, "ngày"),
        [PolicyKey.OldIdentityValidUntil] = new(19_570_101, 20_991_231, true, "(năm, tháng, ngày liền nhau)"),
        [PolicyKey.SecondFactor] = new(0, 1, true, "(1 là bắt buộc)"),
    };

    private static readonly (string Prefix, ParameterLimits Limits)[] ByPrefix =
    [
        ("score.zero_", new(0, 1_000, false, "%")),
        ("score.full_", new(0, 1_000, false, "%")),
        ("score.", new(0, 100, false, "điểm")),
        ("commission.", new(0, 10, false, "%/tháng")),
        ("fee.", new(0, 100, false, "%")),
        (PolicyKey.MostPerHousehold(""), new(1_000_000, 100_000_000_000, true, "đồng")),
        (PolicyKey.MostMonths(""), new(1, 600, true, "tháng")),
        (PolicyKey.MostOfNeed(""), new(1, 100, true, "%")),
        (PolicyKey.OnlyTo(""), new(1, 9, true, "(số của đối tượng)")),
        (PolicyKey.NotTo(""), new(1, 9, true, "(số của đối tượng)")),
    ];

    private static readonly ParameterLimits NotNegative = new(0, 1_000_000_000, false, "");

    /// <summary>The limits of a key; of one without its own, any number that is not negative.</summary>
    public static ParameterLimits Of(string key) =>
        ByKey.GetValueOrDefault(key)
        ?? ParameterLimitsOfLoans.ByKey.GetValueOrDefault(key)
        ?? ByPrefix.FirstOrDefault(group => key.StartsWith(group.Prefix, StringComparison.Ordinal)).Limits
        ?? NotNegative;

    /// <summary>Refuses a value outside (TK-180) or with a fraction (TK-181).</summary>
    public void Refuse(decimal value)
    {
        if (value < Least || value > Most)
            throw new RuleViolationException(PolicyRules.ValueIsInRange, Least, Most, Unit) { Field = nameof(PolicyParameter.Value) };
        if (IsWhole && value != decimal.Truncate(value))
            throw new RuleViolationException(PolicyRules.ValueIsWhole) { Field = nameof(PolicyParameter.Value) };
    }
}
