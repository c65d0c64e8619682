using System.Globalization;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class ReverseReceiptTests
{
    private static readonly DateOnly Later = new(2026, 10, 25);
    private readonly Receipt _receipt;

    public ReverseReceiptTests()
    {
        var group = new SheetBuilder();
        _receipt = group.Record(group.Pays(0, 280_274, 50_000)).Receipts[0];
    }

    [Fact]
    public void A_reversal_takes_all_of_the_receipt_back_and_leaves_it_as_it_was()
    {
        var stamp = SheetBuilder.Stamp(Later);

        var reversal = _receipt.Reverse(Guid.CreateVersion7(), "  Ghi nhầm  tổ viên ", stamp);

        Assert.Same(reversal, _receipt.Reversal);
        Assert.Equal((_receipt.Id, _receipt.GroupId, _receipt.Month), (reversal.ReceiptId, reversal.GroupId, reversal.Month));
        Assert.Equal((new Vnd(280_274), new Vnd(50_000)), (reversal.Interest, reversal.Deposit));
        Assert.Equal(("Ghi nhầm tổ viên", Later), (reversal.Reason, reversal.ReversedOn));
        Assert.Equal((stamp.UserId, stamp.UserName), (reversal.ReversedById, reversal.ReversedByName));
        Assert.Equal((1, new Vnd(330_274)), (_receipt.Number, _receipt.Total));
    }

    [Fact]
    public void A_receipt_is_reversed_once()
    {
        var first = _receipt.Reverse(Guid.CreateVersion7(), "Ghi nhầm", SheetBuilder.Stamp(Later));

        var refusal = Refused.By(
            ReceiptRules.ReversedOnce, "", () => _receipt.Reverse(Guid.CreateVersion7(), "Lần nữa", SheetBuilder.Stamp(Later.AddDays(1))));

        Assert.Equal("Biên lai này đã được hủy ngày 25/10/2026.", refusal.Message);
        Assert.Same(first, _receipt.Reversal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t ")]
    public void A_reversal_says_why(string reason)
    {
        Refused.By(
            ReceiptRules.ReversalHasReason, "Reason", () => _receipt.Reverse(Guid.CreateVersion7(), reason, SheetBuilder.Stamp(Later)));

        Assert.Null(_receipt.Reversal);
    }

    [Theory]
    [InlineData("2026-10-19")]
    [InlineData("2026-10-26")]
    public void A_receipt_is_reversed_on_its_day_or_later_and_not_ahead_of_time(string day)
    {
        var stamp = SheetBuilder.Stamp(Later) with { On = DateOnly.Parse(day, CultureInfo.InvariantCulture) };

        var refusal = Refused.By(ReceiptRules.ReversedOnIsPast, "", () => _receipt.Reverse(Guid.CreateVersion7(), "Ghi nhầm", stamp));

        Assert.Equal("Ngày hủy phải từ ngày thu 20/10/2026 đến hôm nay 25/10/2026.", refusal.Message);
        Assert.Null(_receipt.Reversal);
    }

    [Fact]
    public void The_day_of_the_receipt_and_the_present_day_are_days_to_reverse_on()
    {
        var group = new SheetBuilder();
        var other = group.Record(group.Pays(1, deposit: 10_000)).Receipts[0];

        Assert.Equal(SheetBuilder.Today, _receipt.Reverse(Guid.CreateVersion7(), "Ghi nhầm", SheetBuilder.Stamp(SheetBuilder.Today)).ReversedOn);
        Assert.Equal(Later, other.Reverse(Guid.CreateVersion7(), "Ghi nhầm", SheetBuilder.Stamp(Later)).ReversedOn);
    }

    [Fact]
    public void No_figure_of_a_receipt_or_reversal_can_be_set_from_outside()
    {
        var settable = new[] { typeof(Receipt), typeof(ReceiptReversal), typeof(ReceiptBatch), typeof(SheetRow), typeof(CollectionSheet) }
            .SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true });

        Assert.Empty(settable);
    }
}
