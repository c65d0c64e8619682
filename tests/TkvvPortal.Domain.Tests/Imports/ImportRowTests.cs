using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Domain.Tests.Imports;

public sealed class ImportRowTests
{
    private static readonly ImportColumn Column = new("cot", "Cột", true);

    [Theory]
    [InlineData("0012001", "0012001", null)]
    [InlineData("12001", "0012001", "mất số 0")]
    public void A_code_gets_its_lost_zeros_back(string given, string read, string? remark)
    {
        var row = Row(given);

        Assert.Equal(read, row.Code(Column, 7));
        Assert.False(row.IsRefused);
        Assert.Equal(remark is null ? 0 : 1, row.Notes.Count);
    }

    [Theory]
    [InlineData("12A4567")]
    [InlineData("12345678")]
    [InlineData("12")]
    [InlineData("-123456")]
    public void A_code_that_cannot_be_one_is_refused(string given)
    {
        var row = Row(given);
        row.Code(Column, 7);

        RefusedBy(ImportRules.CodeHasDigits, row, "Cột", 7, given);
    }

    [Fact]
    public void A_long_code_kept_as_a_number_has_lost_its_end()
    {
        var row = Row(new Cell("6600001608010000", 6_600_001_608_010_000m));
        row.Code(Column, 16);

        RefusedBy(ImportRules.CodeKeptItsDigits, row, "Cột", "6600001608010000");
    }

    [Fact]
    public void A_missing_value_is_refused()
    {
        var row = Row("");
        row.Text(Column);

        RefusedBy(ImportRules.ValueIsGiven, row, "Cột");
    }

    [Theory]
    [InlineData("31/02/2015")]
    [InlineData("2015-13-01")]
    [InlineData("hôm qua")]
    public void A_day_that_is_none_is_refused(string given)
    {
        var row = Row(given);
        row.Day(Column);

        RefusedBy(ImportRules.DateIsReadable, row, "Cột", given);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("1.23.456")]
    [InlineData("#REF!")]
    [InlineData("9999999999999999")]
    public void An_amount_that_is_none_is_refused(string given)
    {
        var row = Row(given);
        row.Money(Column);

        RefusedBy(ImportRules.AmountIsReadable, row, "Cột", given);
    }

    [Fact]
    public void Millions_are_not_taken_for_dong()
    {
        var fraction = Row("3,4");
        fraction.Money(Column);
        var loan = Row("50");
        loan.LoanAmount(Column);

        RefusedBy(ImportRules.AmountIsInDong, fraction, "Cột", "3,4");
        RefusedBy(ImportRules.AmountIsInDong, loan, "Cột", "50");
    }

    [Fact]
    public void A_unit_in_the_heading_is_counted_in()
    {
        var unit = ImportColumn.Unit("Dư nợ (triệu đồng)");
        var row = new ImportRow(1, _ => (new Cell("480,5"), unit));

        Assert.Equal(new Vnd(480_500_000), row.Money(Column));
    }

    [Fact]
    public void A_fraction_of_a_dong_is_rounded_with_a_remark()
    {
        var row = Row("1,234,567.5");

        Assert.Equal(new Vnd(1_234_568), row.Money(Column));
        Assert.Single(row.Notes);
    }

    [Theory]
    [InlineData("6,6", 6.6)]
    [InlineData("6.6", 6.6)]
    [InlineData("7,92 %", 7.92)]
    [InlineData("0", 0)]
    public void A_rate_has_a_point_or_a_comma(string given, double percent) =>
        Assert.Equal((decimal)percent, Row(given).Rate(Column).PercentPerYear);

    [Theory]
    [InlineData("0,066")]
    [InlineData("0.55")]
    [InlineData("66")]
    [InlineData("cao")]
    public void A_rate_that_is_not_per_cent_a_year_is_refused(string given)
    {
        var row = Row(given);
        row.Rate(Column);

        RefusedBy(ImportRules.RateIsPerYear, row, "Cột", given);
    }

    [Fact]
    public void A_choice_is_known_by_any_case_and_accents()
    {
        Dictionary<string, int> choices = new() { ["nu"] = 2, ["nam"] = 1 };
        var wrong = Row("khác");

        Assert.Equal(2, Row("NỮ").OptionalChoice(Column, choices));
        Assert.Null(wrong.OptionalChoice(Column, choices));
        RefusedBy(ImportRules.ChoiceIsKnown, wrong, "Cột", "khác", "nu, nam");
    }

    [Theory]
    [InlineData("32")]
    [InlineData("1,5")]
    public void A_number_outside_its_range_is_refused(string given)
    {
        var row = Row(given);
        row.OptionalFigure(Column, 1, 31, whole: true);

        RefusedBy(ImportRules.NumberIsInRange, row, "Cột", given, 1, 31);
    }

    [Fact]
    public void Text_that_does_not_fit_is_refused()
    {
        var row = Row(new string('a', 17));
        row.Text(Column, 16);

        RefusedBy(ImportRules.TextFits, row, "Cột", 16);
    }

    [Fact]
    public void Every_wrong_value_of_a_row_is_named()
    {
        var row = Row("x");
        row.Day(Column);
        row.Money(Column);

        Assert.Equal(2, row.Refusals.Count);
    }

    private static ImportRow Row(string text) => Row(new Cell(text));

    private static ImportRow Row(Cell cell) => new(1, _ => (cell, 1));

    private static void RefusedBy(Rule rule, ImportRow row, params object[] arguments) =>
        Assert.Equal([new RuleViolationException(rule, arguments).Message], row.Refusals);
}
