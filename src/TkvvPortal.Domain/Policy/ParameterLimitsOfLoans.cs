namespace TkvvPortal.Domain.Policy;

/// <summary>What the parameters of loans may be.</summary>
internal static class ParameterLimitsOfLoans
{
    private static readonly ParameterLimits Share = new(0, 1, false, "(phần)");
    private static readonly ParameterLimits Percent = new(0, 100, false, "%");
    private static readonly ParameterLimits YesOrNo = new(0, 1, true, "(1 là có)");
    private static readonly ParameterLimits WorkingDays = new(0, 30, true, "ngày làm việc");
    private static readonly ParameterLimits Days = new(1, 365, true, "ngày");
    private static readonly ParameterLimits Months = new(1, 24, true, "tháng");
    private static readonly ParameterLimits LongMonths = new(1, 120, true, "tháng");

    /// <summary>The limits by key.</summary>
    public static IReadOnlyDictionary<string, ParameterLimits> ByKey { get; } = new Dictionary<string, ParameterLimits>
    {
        [PolicyKey.Majority] = new(0.5m, 1, false, "(phần của số người biểu quyết)"),
        [PolicyKey.DayCount] = Choice(3),
        [PolicyKey.ScheduleUnit] = new(1, 1_000_000, true, "đồng"),
        [PolicyKey.ScheduleRounding] = Choice(3),
        [PolicyKey.ScheduleRemainder] = Choice(2),
        [PolicyKey.ScheduleDueDay] = Choice(2),
        [PolicyKey.AdjustmentCustomerDays] = WorkingDays,
        [PolicyKey.AdjustmentLeaderDays] = WorkingDays,
        [PolicyKey.OverduePerInstalment] = YesOrNo,
        [PolicyKey.ShortTermMonths] = LongMonths,
        [PolicyKey.ExtensionShortMonths] = LongMonths,
        [PolicyKey.ExtensionLongShare] = Share,
        [PolicyKey.FreezePartialFrom] = Percent,
        [PolicyKey.FreezePartialMonths] = LongMonths,
        [PolicyKey.FreezeTotalFrom] = Percent,
        [PolicyKey.FreezeTotalMonths] = LongMonths,
        [PolicyKey.AllocationInstalments] = Choice(2),
        [PolicyKey.AllocationOverdueFirst] = YesOrNo,
        [PolicyKey.InactiveMonths] = Months,
        [PolicyKey.DueNoticeDays] = Days,
        [PolicyKey.DueOutlookDays] = Days,
        [PolicyKey.FreezeEndDays] = Days,
        [PolicyKey.AdjustmentWatchDays] = Days,
        [PolicyKey.ArrearsWatchMonths] = Months,
        [PolicyKey.UseCheckDays] = Days,
        [PolicyKey.UseCheckNew] = Share,
        [PolicyKey.UseCheckInactive] = Share,
        [PolicyKey.UseCheckOlder] = Share,
        [PolicyKey.UseCheckOlderDifficult] = Share,
    };

    private static ParameterLimits Choice(int most) => new(1, most, true, "(số của cách được chọn)");
}
