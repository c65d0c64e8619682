using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class OpenSheetTests
{
    [Fact]
    public void A_sheet_has_a_numbered_row_for_every_member_in_list_order()
    {
        var builder = new SheetBuilder();

        var sheet = builder.Open();

        Assert.Equal([1, 2, 3], sheet.Rows.Select(row => row.Number));
        Assert.Equal(builder.Members, sheet.Rows.Select(row => row.MembershipId));
        Assert.All(sheet.Rows, row => Assert.Equal((sheet.Id, sheet.GroupId), (row.SheetId, row.GroupId)));
        Assert.All(sheet.Rows, row => Assert.Equal(new Vnd(380_274), row.InterestDue));
    }

    [Fact]
    public void The_totals_are_the_sums_of_the_rows()
    {
        var sheet = new SheetBuilder().Open();

        Assert.Equal(3, sheet.MemberCount);
        Assert.Equal(sheet.Rows.Total(row => row.Outstanding), sheet.Outstanding);
        Assert.Equal(sheet.Rows.Total(row => row.Overdue), sheet.Overdue);
        Assert.Equal(sheet.Rows.Total(row => row.Arrears), sheet.Arrears);
        Assert.Equal(sheet.Rows.Total(row => row.MonthInterest), sheet.MonthInterest);
        Assert.Equal(sheet.Rows.Total(row => row.DepositBalance), sheet.DepositBalance);
        Assert.Equal(new Vnd(150_000_000), sheet.Outstanding);
    }

    [Fact]
    public void A_group_without_members_has_an_empty_sheet()
    {
        var sheet = new SheetBuilder { Members = [] }.Open();

        Assert.Empty(sheet.Rows);
        Assert.Equal((0, Vnd.Zero), (sheet.MemberCount, sheet.Outstanding));
    }

    [Fact]
    public void A_sheet_of_a_month_to_come_is_not_opened()
    {
        var refusal = Refused.By(ReceiptRules.MonthHasBegun, "", () => new SheetBuilder { Month = new(2026, 11) }.Open());

        Assert.Equal("Tháng 11/2026 chưa đến, chưa mở được bảng kê.", refusal.Message);
    }

    [Fact]
    public void A_sheet_of_an_earlier_month_can_still_be_opened() =>
        Assert.Equal(new FiscalMonth(2025, 12), new SheetBuilder { Month = new(2025, 12) }.Open().Month);

    [Fact]
    public void A_month_begins_in_Vietnam_before_it_begins_in_utc()
    {
        var clock = new PortalClock(new StoppedTime(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero)));

        var sheet = CollectionSheet.Open(Guid.CreateVersion7(), Guid.CreateVersion7(), new FiscalMonth(2027, 1), [], clock);

        Assert.Equal(new DateTime(2026, 12, 31, 23, 30, 0, DateTimeKind.Utc), sheet.OpenedAtUtc);
    }

    [Fact]
    public void The_sheet_the_payment_and_the_receipt_have_no_place_for_principal()
    {
        var names = new[] { typeof(Payment), typeof(Receipt), typeof(ReceiptBatch) }
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(Vnd))
            .Select(property => property.Name)
            .Distinct();

        Assert.Equal(["Cash", "Deposit", "DepositChange", "ForArrears", "FromDeposit", "Interest", "Total"], names.Order(StringComparer.Ordinal));
    }
}
