using TkvvPortal.Domain.Loans.Schedules;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>Schedules as the bank draws them up.</summary>
internal static class Schedules
{
    /// <summary>Multiples of 100 đồng, nearest, remainder in the last, due on the session of the 10th.</summary>
    public static readonly SchedulePolicy Policy =
        new(new Vnd(100), PartRounding.Nearest, RemainderPlace.Last, DueDayRule.SessionOnOrBefore, 10);

    public static SchedulePolicy Session(int day) => Policy with { SessionDay = day };

    public static SchedulePolicy AsAgreed => Policy with { DueDay = DueDayRule.AsAgreed };

    /// <summary>Sixty months, a part every twelve, paid out on 10 March 2026: under the rules of 01/03/2026.</summary>
    public static SchedulePlan FiveYears(long dong = 50_000_000) => new(new DateOnly(2026, 3, 10), new Vnd(dong), 60, 12);
}
