using TkvvPortal.Domain.Cash;

namespace TkvvPortal.Domain.Tests.Cash;

public sealed class CashCountTests
{
    private readonly CashWay _way = new CashWay().Collects(0, 336_329).Collects(1, 50_000);

    [Fact]
    public void A_count_that_equals_the_sheet_needs_no_word()
    {
        var count = _way.Counts(386_329, reason: null);

        Assert.Equal((new Vnd(386_329), new Vnd(386_329), (string?)null, (DateOnly?)null), (count.Expected, count.Counted, count.Reason, count.Deadline));
        Assert.Equal(
            [(200_000, 1), (100_000, 1), (50_000, 1), (20_000, 1), (10_000, 1), (5_000, 1), (1_000, 1), (200, 1), (Banknotes.Loose, 129)],
            count.Notes.Notes.Select(note => (note.Value, note.Pieces)));
    }

    [Fact]
    public void Nothing_held_cannot_be_handed_in() =>
        Refused.By(CashRules.SomethingIsHeld, "", () => new CashWay().Counts(10_000));

    [Theory]
    [InlineData(380_000, "thiếu 6.329 đ")]
    [InlineData(390_000, "thừa 3.671 đ")]
    public void Another_amount_is_explained(long counted, string says) =>
        Assert.Contains(says, Refused.By(CashRules.CountEqualsSheet, "Reason", () => _way.Counts(counted, reason: " ")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_shortage_is_made_good_by_a_day_that_is_neither_past_nor_far()
    {
        Refused.By(CashRules.ShortageHasDeadline, "Deadline", () => _way.Counts(380_000, deadline: CashWay.Today.AddDays(-1)));
        Refused.By(CashRules.ShortageHasDeadline, "Deadline", () => _way.Counts(380_000, deadline: CashWay.Today.AddDays(31)));
        Assert.Equal(CashWay.Today.AddDays(30), _way.Counts(380_000, deadline: CashWay.Today.AddDays(30)).Deadline);
        Assert.Null(_way.Counts(390_000).Deadline);
    }

    [Theory]
    [InlineData(10_000, -1)]
    [InlineData(10_000, Banknotes.MostPieces + 1)]
    [InlineData(30_000, 1)]
    public void Only_notes_in_circulation_are_counted_in_whole_pieces(int value, int pieces) =>
        Refused.By(CashRules.PiecesAreCounted, "", () => CashCount.Take(
            Guid.CreateVersion7(), _way.Sheet, new CashDue(_way.Due, _way.Book.LastLink), new Banknotes([new NotePieces(value, pieces)]),
            new Explanation("Sai", CashWay.Today, CashWay.Today), CashWay.Leader));

    [Fact]
    public void A_count_is_answered_once()
    {
        var count = _way.Counts(386_329);
        count.Withdraw(CashWay.Leader);

        Refused.By(CashRules.CountIsWaiting, "", () => count.Withdraw(CashWay.Leader));
        Refused.By(CashRules.CountIsWaiting, "", () => count.SendBack("Thiếu", CashWay.Accountant));
        Assert.Equal(CashCountStatus.Withdrawn, count.Status);
    }

    [Fact]
    public void Sent_back_says_why()
    {
        var count = _way.Counts(386_329);

        Refused.By(CashRules.ReturnHasReason, "Reason", () => count.SendBack("  ", CashWay.Accountant));
        count.SendBack(" Tiền  rách ", CashWay.Accountant);

        Assert.Equal((CashCountStatus.SentBack, "Tiền rách"), (count.Status, count.Answer));
    }

    [Fact]
    public void A_sheet_has_one_count_under_way()
    {
        Refused.By(CashRules.OneCountAtATime, "", () => CashCount.RefuseSecond(_way.Counts(386_329)));
        CashCount.RefuseSecond(null);
        Assert.Equal(0, _way.Sheet.HandedUpTo);
    }
}
