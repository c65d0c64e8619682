using TkvvPortal.Domain.Cash;

namespace TkvvPortal.Domain.Tests.Cash;

public sealed class CashDifferenceTests
{
    private readonly CashWay _way = new CashWay().Collects(0, 100_000);

    [Fact]
    public void A_shortage_has_an_owner_and_is_made_good_in_parts()
    {
        _way.Receives(_way.Counts(70_000));
        var shortage = Assert.Single(_way.Differences);

        Assert.Equal((DifferenceKind.Shortage, new Vnd(30_000), CashWay.Leader.UserName), (shortage.Kind, shortage.Amount, shortage.OwnerName));
        _way.Settles(shortage, 10_000).Settles(shortage, 20_000);
        Assert.Equal(new CashEffect(new(100_000), new(100_000), Vnd.Zero, Vnd.Zero, Vnd.Zero), _way.Book.Balance);
        Assert.Empty(_way.Faults);
    }

    [Fact]
    public void A_surplus_is_returned()
    {
        _way.Receives(_way.Counts(120_000));
        var surplus = Assert.Single(_way.Differences);
        Assert.Equal((DifferenceKind.Surplus, new Vnd(20_000)), (surplus.Kind, surplus.Amount));
        Assert.True(_way.Book.Balance.IsBalanced);

        _way.Settles(surplus, 20_000, "Trả lại Tổ trưởng");

        Assert.Equal((new Vnd(100_000), Vnd.Zero), (_way.Book.HandedIn, _way.Book.Surplus));
    }

    [Fact]
    public void No_more_than_is_open_is_settled_and_it_is_said_how()
    {
        _way.Receives(_way.Counts(70_000));
        var shortage = _way.Differences[0];
        _way.Settles(shortage, 25_000);

        Refused.By(CashRules.SettlementIsPositive, "Amount", () => _way.Settles(shortage, 0));
        Refused.By(CashRules.SettlementWithinOpen, "Amount", () => _way.Settles(shortage, 5_001));
        Refused.By(CashRules.SettlementHasNote, "Note", () => _way.Settles(shortage, 5_000, " "));
        Assert.Equal(new Vnd(5_000), _way.Book.Shortage);
    }
}
