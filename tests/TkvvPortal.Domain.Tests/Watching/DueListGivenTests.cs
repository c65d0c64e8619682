using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Domain.Tests.Watching;

/// <summary>The list of a month's debts is given to a leader once, ahead of them.</summary>
public sealed class DueListGivenTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly FiscalMonth Month = new(2026, 12);
    private static readonly RecordStamp By = new(Today, DateTime.UnixEpoch, Guid.CreateVersion7(), "Lê Văn Tư");

    [Fact]
    public void The_days_ahead_are_counted_to_each_debt()
    {
        var given = Give(new DateOnly(2026, 11, 10), null);

        Assert.Equal((21, 51), (given.DaysAhead(new(2026, 12, 1)), given.DaysAhead(new(2026, 12, 31))));
        Assert.Equal((Month, "Lê Văn Tư"), (given.Month, given.RecordedByName));
    }

    [Fact]
    public void It_is_given_once_and_not_ahead_of_time()
    {
        Refused.By(WatchRules.ListGivenOnIsPast, "GivenOn", () => Give(Today.AddDays(1), null));
        Refused.By(WatchRules.ListIsGivenOnce, "", () => Give(Today, Give(Today, null)));
    }

    private static DueListGiven Give(DateOnly on, DueListGiven? before) => DueListGiven.Record(Guid.CreateVersion7(), (Guid.CreateVersion7(), Month), on, before, By);
}
