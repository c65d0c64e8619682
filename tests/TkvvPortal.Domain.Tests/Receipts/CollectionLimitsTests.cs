using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class CollectionLimitsTests
{
    [Fact]
    public void The_limits_of_a_day_are_the_mandate_and_the_ceilings_in_force()
    {
        var (change, member) = (new DateOnly(2026, 10, 1), Guid.CreateVersion7());
        var policy = new PolicyBook(
        [
            Policies.Value(PolicyKey.InterestTolerance, new DateOnly(2026, 1, 1), 1_000),
            Policies.Value(PolicyKey.DepositMax, new DateOnly(2026, 1, 1), 20_000_000),
            Policies.Value(PolicyKey.DepositMax, change, 30_000_000),
            Policies.Value(PolicyKey.ArrearsFirst, new DateOnly(2026, 1, 1), 0),
        ]);
        var group = GroupBuilder.Found();
        group.Mandate(collectsInterest: true, collectsDeposits: false, Vnd.Zero);

        var limits = CollectionLimits.Of(group, policy, change, new Dictionary<Guid, Vnd> { [member] = new(5_000) });

        Assert.True(limits.CollectsInterest);
        Assert.False(limits.CollectsDeposits);
        Assert.False(limits.ArrearsFirst);
        Assert.Equal((change, new Vnd(1_000), new Vnd(30_000_000)), (limits.Today, limits.InterestTolerance, limits.DepositMax));
        Assert.Equal((new Vnd(5_000), Vnd.Zero), (limits.CollectedFrom(member), limits.CollectedFrom(Guid.CreateVersion7())));
    }
}
