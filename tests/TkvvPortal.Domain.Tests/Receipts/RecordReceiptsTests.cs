using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class RecordReceiptsTests
{
    private readonly SheetBuilder _group = new();

    [Fact]
    public void Every_payer_gets_a_receipt_and_nobody_else()
    {
        var batch = _group.Record(_group.Pays(0, 280_274, 50_000), _group.Pays(1), _group.Pays(2, deposit: 20_000));

        Assert.Equal([_group.Members[0], _group.Members[2]], batch.Receipts.Select(receipt => receipt.MembershipId));
        Assert.Equal([new Vnd(330_274), new Vnd(20_000)], batch.Receipts.Select(receipt => receipt.Total));
        Assert.Equal((new Vnd(280_274), new Vnd(70_000)), (batch.Interest, batch.Deposit));
    }

    [Fact]
    public void A_receipt_says_who_received_the_money_when_and_for_which_month()
    {
        var sheet = _group.Open();
        var stamp = SheetBuilder.Stamp(SheetBuilder.Today.AddDays(-3));

        var batch = sheet.Record(Guid.CreateVersion7(), [_group.Pays(1, 1_000)], stamp, _group.Book(), _group.Limits);

        var receipt = Assert.Single(batch.Receipts);
        Assert.Equal((sheet.GroupId, sheet.Id, batch.Id), (receipt.GroupId, receipt.SheetId, receipt.BatchId));
        Assert.Equal((sheet.Month, 2026, 1), (receipt.Month, receipt.Year, receipt.Number));
        Assert.Equal((stamp.On, stamp.AtUtc), (receipt.ReceivedOn, receipt.RecordedAtUtc));
        Assert.Equal((stamp.UserId, stamp.UserName), (receipt.ReceivedById, receipt.ReceivedByName));
    }

    [Fact]
    public void Numbers_run_without_a_gap_through_two_saves()
    {
        var (sheet, book) = (_group.Open(), _group.Book());

        var first = _group.Record(sheet, book, _group.Pays(0, 1_000), _group.Pays(1), _group.Pays(2, 1_000));
        var second = _group.Record(sheet, book, _group.Pays(1, 1_000), _group.Pays(2, deposit: 5_000));

        Assert.Equal([1, 2], first.Receipts.Select(receipt => receipt.Number));
        Assert.Equal([3, 4], second.Receipts.Select(receipt => receipt.Number));
        Assert.Equal((4, 2), (book.LastNumber, sheet.SaveCount));
    }

    [Fact]
    public void Numbers_begin_again_with_the_year_in_which_the_money_is_received()
    {
        var group = new SheetBuilder { Month = new(2025, 12) };
        var (sheet, old, fresh) = (group.Open(), group.Book(2025), group.Book(2026));

        var inDecember = sheet.Record(
            Guid.CreateVersion7(), [group.Pays(0, 1_000)], SheetBuilder.Stamp(new DateOnly(2025, 12, 28)), old, group.Limits);
        var inJanuary = sheet.Record(
            Guid.CreateVersion7(), [group.Pays(1, 1_000)], SheetBuilder.Stamp(new DateOnly(2026, 1, 4)), fresh, group.Limits);

        Assert.Equal((2025, 1), YearAndNumber(inDecember));
        Assert.Equal((2026, 1), YearAndNumber(inJanuary));
        Assert.Equal(sheet.Month, inJanuary.Receipts[0].Month);
    }

    [Fact]
    public void A_refused_save_records_nothing_and_uses_no_number()
    {
        var (sheet, book) = (_group.Open(), _group.Book());

        Assert.Throws<RuleViolationsException>(
            () => _group.Record(sheet, book, _group.Pays(0, 1_000), _group.Pays(1, -1), _group.Pays(2, 1_000)));

        Assert.Equal((0, 0), (book.LastNumber, sheet.SaveCount));
        Assert.Equal(1, Assert.Single(_group.Record(sheet, book, _group.Pays(0, 1_000)).Receipts).Number);
    }

    [Fact]
    public void A_whole_group_of_sixty_pays_in_one_save()
    {
        var group = new SheetBuilder { Members = [.. Enumerable.Range(0, 60).Select(_ => Guid.CreateVersion7())] };

        var batch = group.Record([.. Enumerable.Range(0, 60).Select(member => group.Pays(member, 280_274, 50_000))]);

        Assert.Equal(Enumerable.Range(1, 60), batch.Receipts.Select(receipt => receipt.Number));
        Assert.Equal((new Vnd(60 * 280_274), new Vnd(60 * 50_000)), (batch.Interest, batch.Deposit));
    }

    private static (int Year, int Number) YearAndNumber(ReceiptBatch batch) =>
        (Assert.Single(batch.Receipts).Year, batch.Receipts[0].Number);
}
