using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.Policy;

public sealed class NextValueTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PolicyParameter Present = new(PolicyKey.GroupMax, new DateOnly(2013, 3, 5), 60, "QĐ 15", "Số tổ viên nhiều nhất (người)");

    [Fact]
    public void The_next_value_ends_the_one_before()
    {
        var next = Next(PolicyKey.GroupMax, 50, Today.AddDays(8));
        var book = new PolicyBook([Present, next]);

        Assert.Equal((60, 50), (book.Count(PolicyKey.GroupMax, Today.AddDays(7)), book.Count(PolicyKey.GroupMax, Today.AddDays(8))));
        Assert.Equal((Present.Meaning, "QĐ 70"), (next.Meaning, next.Source));
    }

    [Fact]
    public void A_value_out_of_range_is_refused()
    {
        Refused.By(PolicyRules.ValueIsInRange, "Value", () => Next(PolicyKey.GroupMax, 201, Today));
        Refused.By(PolicyRules.ValueIsInRange, "Value", () => Next(PolicyKey.GroupMax, 4, Today));
    }

    [Fact]
    public void A_count_has_no_fraction() =>
        Refused.By(PolicyRules.ValueIsWhole, "Value", () => Next(PolicyKey.GroupMax, 59.5m, Today));

    [Fact]
    public void Limits_name_their_unit_and_a_key_without_its_own_takes_no_negative_number()
    {
        Assert.Equal(("người", "điểm"), (ParameterLimits.Of(PolicyKey.GroupMax).Unit, ParameterLimits.Of(PolicyKey.ScoreGood).Unit));
        Assert.Equal(0, ParameterLimits.Of("khoa.la").Least);
    }

    [Fact]
    public void Every_key_has_limits_of_its_own() => Assert.All(
        PolicyKey.All, key => Assert.NotEqual(ParameterLimits.Of("khoa.la"), ParameterLimits.Of(key)));

    [Theory]
    [InlineData(PolicyKey.Majority, 0.4)]
    [InlineData(PolicyKey.DayCount, 4)]
    [InlineData(PolicyKey.ScheduleUnit, 0)]
    [InlineData(PolicyKey.ScheduleDueDay, 0)]
    [InlineData(PolicyKey.OverduePerInstalment, 2)]
    [InlineData(PolicyKey.ExtensionLongShare, 50)]
    [InlineData(PolicyKey.FreezeTotalFrom, 101)]
    [InlineData(PolicyKey.InactiveMonths, 0)]
    [InlineData(PolicyKey.DueNoticeDays, 3_000)]
    [InlineData(PolicyKey.UseCheckOlder, 90)]
    public void Nonsense_for_loans_is_refused(string key, double value) =>
        Refused.By(PolicyRules.ValueIsInRange, "Value", () => ParameterLimits.Of(key).Refuse((decimal)value));

    [Theory]
    [InlineData(PolicyKey.DayCount, 1.5)]
    [InlineData(PolicyKey.UseCheckDays, 30.5)]
    public void Choices_and_days_of_loans_are_whole(string key, double value) =>
        Refused.By(PolicyRules.ValueIsWhole, "Value", () => ParameterLimits.Of(key).Refuse((decimal)value));

    [Fact]
    public void Months_that_have_passed_keep_their_value() =>
        Refused.By(PolicyRules.PastMonthsStay, "EffectiveFrom", () => Next(PolicyKey.GroupMax, 50, new DateOnly(2026, 10, 31), "nhập muộn"));

    [Fact]
    public void A_day_that_has_passed_needs_a_reason()
    {
        var first = new DateOnly(2026, 11, 1);

        Refused.By(PolicyRules.BackdatingNeedsReason, "Reason", () => Next(PolicyKey.GroupMax, 50, first));
        Assert.Equal("nhận văn bản muộn", Next(PolicyKey.GroupMax, 50, first, "nhận văn bản muộn").Reason);
        Assert.Null(Next(PolicyKey.GroupMax, 50, Today).Reason);
    }

    [Fact]
    public void A_day_has_one_value() =>
        Refused.By(PolicyRules.DateIsFree, "EffectiveFrom", () => PolicyParameter.Next(
            [Present, Next(PolicyKey.GroupMax, 50, Today)], 40, new DatedChange(Today, "QĐ 71", null), Today));

    [Theory]
    [InlineData("-0.1")]
    [InlineData("20.01")]
    [InlineData("6.60001")]
    public void A_rate_is_a_plausible_number(string percent) =>
        Refused.By(PolicyRules.RateIsInRange, "Rate", () => Rate(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Today));

    [Fact]
    public void A_rate_follows_the_same_calendar()
    {
        Assert.Equal(6.6m, Rate(6.6m, Today).Rate.PercentPerYear);
        Refused.By(PolicyRules.DateIsFree, "EffectiveFrom", () => Rate(6.6m, Today, Today));
    }

    private static PolicyParameter Next(string key, decimal value, DateOnly from, string? reason = null) =>
        PolicyParameter.Next([new PolicyParameter(key, Present.EffectiveFrom, Present.Value, Present.Source, Present.Meaning)], value, new DatedChange(from, "QĐ 70", reason), Today);

    private static ProgrammeRate Rate(decimal percent, DateOnly from, params DateOnly[] taken) =>
        ProgrammeRate.Next(Guid.CreateVersion7(), taken, percent, new DatedChange(from, "QĐ 28", null), Today);
}
