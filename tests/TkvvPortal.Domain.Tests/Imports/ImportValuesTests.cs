using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Domain.Tests.Imports;

/// <summary>How files write numbers, days, headings, phones and identity numbers.</summary>
public sealed class ImportValuesTests
{
    [Theory]
    [InlineData("1234567", 1234567)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1,234,567.5", 1234567.5)]
    [InlineData("1.234.567,5", 1234567.5)]
    [InlineData("1.234", 1234)]
    [InlineData("1,5", 1.5)]
    [InlineData("1 500 000 đ", 1500000)]
    public void Amounts_are_read_by_their_grouping(string text, double value) => Assert.Equal((decimal)value, ImportNumber.Amount(new Cell(text)));

    [Theory]
    [InlineData("1.5.2")]
    [InlineData("1,23,456")]
    [InlineData("một triệu")]
    [InlineData("")]
    public void What_is_no_amount_is_none(string text) => Assert.Null(ImportNumber.Amount(new Cell(text)));

    [Theory]
    [InlineData("2026-10-31")]
    [InlineData("31/10/2026")]
    [InlineData("31-10-2026")]
    [InlineData("31.10.2026")]
    [InlineData("31/10/2026 08:15:00")]
    public void Days_are_read_in_the_usual_forms(string text) => Assert.Equal(new DateOnly(2026, 10, 31), ImportDate.Day(new Cell(text)));

    [Fact]
    public void A_spreadsheet_keeps_a_day_as_a_number() => Assert.Equal(new DateOnly(2023, 3, 15), ImportDate.Day(new Cell("45000", 45000)));

    [Fact]
    public void A_year_of_birth_counts_as_its_first_day() => Assert.Equal(new DateOnly(1975, 1, 1), ImportDate.Birth(new Cell("1975", 1975)));

    [Theory]
    [InlineData("8:30")]
    [InlineData("08h30")]
    [InlineData("8 giờ 30")]
    public void Hours_are_read_in_the_usual_forms(string text) => Assert.Equal(new TimeOnly(8, 30), ImportDate.Hour(new Cell(text)));

    [Theory]
    [InlineData("HSTD_20261031.xlsx", "2026-10-31")]
    [InlineData("Mau 10 ngay 31-10-2026.csv", "2026-10-31")]
    [InlineData("loans.xlsx", null)]
    [InlineData("tu 01102026 den 31102026.xlsx", null)]
    [InlineData("6600001608010005.xlsx", null)]
    public void The_one_day_in_a_file_name_is_found(string name, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day), ImportDate.InFileName(name));

    [Theory]
    [InlineData("Mã tổ", "ma to")]
    [InlineData("  MÃ_TỔ ", "ma to")]
    [InlineData("Dư nợ\n(triệu đồng)", "du no")]
    [InlineData("CMND/CCCD", "cmnd cccd")]
    public void A_heading_is_known_by_its_plain_form(string heading, string plain) => Assert.Equal(plain, ImportColumn.Plain(heading));

    [Theory]
    [InlineData("Dư nợ (Triệu đồng)", 1_000_000)]
    [InlineData("TG BQ (nghìn đồng)", 1_000)]
    [InlineData("Dư nợ", 1)]
    public void A_heading_may_name_the_unit(string heading, int unit) => Assert.Equal(unit, ImportColumn.Unit(heading));

    [Fact]
    public void No_column_is_called_as_another_of_its_template() =>
        Assert.All(Enum.GetValues<ImportKind>().Select(ImportTemplate.Of), template => Assert.All(template.Columns, column =>
            Assert.All(column.Aliases.Append(column.Title).Append(column.Name), name =>
                Assert.Equal(column, Assert.Single(template.Columns, other => other.IsCalled(ImportColumn.Plain(name)))))));

    [Theory]
    [InlineData("+84 912 345 678", "0912345678", false)]
    [InlineData("84912345678", "0912345678", false)]
    [InlineData("912345678", "0912345678", false)]
    [InlineData("0912.345.678", "0912345678", false)]
    [InlineData("12345", "12345", true)]
    [InlineData(null, null, false)]
    public void A_phone_is_put_right_or_kept_as_given(string? given, string? read, bool remarked)
    {
        Assert.Equal(read, ContactCheck.Phone(given, out var remark));
        Assert.Equal(remarked, remark is not null);
    }

    [Theory]
    [InlineData("089123456789", "089123456789", false)]
    [InlineData("89123456789", "089123456789", true)]
    [InlineData("371234567", "371234567", true)]
    [InlineData("1234", null, true)]
    public void An_identity_number_has_twelve_or_nine_digits(string given, string? read, bool remarked)
    {
        Assert.Equal(read, ContactCheck.Identity(given, out var remark));
        Assert.Equal(remarked, remark is not null);
    }

    [Fact]
    public void Two_spellings_of_a_name_are_one_person() => Assert.True(ContactCheck.SameName("Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA"));
}
