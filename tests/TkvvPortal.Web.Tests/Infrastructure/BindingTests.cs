using System.Text;

namespace TkvvPortal.Web.Tests.Infrastructure;

/// <summary>What people type, and what the portal understands.</summary>
public sealed class BindingTests(ProbedPortal portal) : IClassFixture<ProbedPortal>
{
    private const string NotWhole = "Số tiền tính bằng đồng, chỉ gồm chữ số, ví dụ 150000 hoặc 150.000.";
    private const string NotMonth = "Tháng phải có dạng năm-tháng, ví dụ 2026-10.";

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1500000", "1500000")]
    [InlineData("1.500.000", "1500000")]
    [InlineData(" 1 500 000 ", "1500000")]
    [InlineData("1.500.000\u00A0", "1500000")]
    [InlineData("000150", "150")]
    [InlineData("", "0")]
    [InlineData("   ", "0")]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("1.5", NotWhole)]
    [InlineData("1.50", NotWhole)]
    [InlineData("1.5000", NotWhole)]
    [InlineData("1500.000", NotWhole)]
    [InlineData(".500", NotWhole)]
    [InlineData("1..500", NotWhole)]
    [InlineData("12,5", NotWhole)]
    [InlineData("1,500,000", NotWhole)]
    [InlineData("1e6", NotWhole)]
    [InlineData("+5", NotWhole)]
    [InlineData("50k", NotWhole)]
    [InlineData("năm mươi nghìn", NotWhole)]
    [InlineData("٥٠٠", NotWhole)]
    [InlineData("５００", NotWhole)]
    [InlineData("-5", "Số tiền không được âm.")]
    [InlineData("-1.500.000", "Số tiền không được âm.")]
    [InlineData("1000000000000000000", "Số tiền quá lớn.")]
    [InlineData("99999999999999999999999999", "Số tiền quá lớn.")]
    [InlineData("1.000.000.000.000.000.000", "Số tiền quá lớn.")]
    public async Task Money_is_read_as_whole_dong(string typed, string understood) =>
        Assert.Equal(understood, await SendAsync("Amount", typed));

    [Theory]
    [InlineData("", "(trống)")]
    [InlineData("0", "0")]
    [InlineData("40.000", "40000")]
    public async Task An_empty_optional_amount_is_no_amount(string typed, string understood) =>
        Assert.Equal(understood, await SendAsync("Optional", typed));

    [Theory]
    [InlineData("2026-10", "10/2026")]
    [InlineData("2026-02", "02/2026")]
    [InlineData("", "(trống)")]
    [InlineData("2026-13", NotMonth)]
    [InlineData("2026-00", NotMonth)]
    [InlineData("2026-1", NotMonth)]
    [InlineData("10/2026", NotMonth)]
    [InlineData("tháng mười", NotMonth)]
    [InlineData("0000-01", NotMonth)]
    public async Task A_month_is_read_from_an_address(string typed, string understood) =>
        Assert.Equal(understood, await SendAsync("Month", typed));

    [Theory]
    [InlineData("  Ấp   Minh \t Thành ", "Ấp Minh Thành")]
    [InlineData("dòng một \r\n\r\n dòng hai", "dòng một\n\ndòng hai")]
    [InlineData("   ", "(trống)")]
    [InlineData("<b>&\"'", "<b>&\"'")]
    public async Task Text_is_cleaned(string typed, string understood) => Assert.Equal(understood, await SendAsync("Text", typed));

    [Theory]
    [InlineData("Hoà Bình")]
    [InlineData("Nguyễn Thị Ngọc Huyền")]
    [InlineData("Đường Thới Hữu")]
    public async Task Composed_and_decomposed_diacritics_are_the_same_text(string name)
    {
        var decomposed = name.Normalize(NormalizationForm.FormD);

        Assert.NotEqual(name, decomposed);
        Assert.Equal(name.Normalize(NormalizationForm.FormC), await SendAsync("Text", decomposed));
    }

    [Fact]
    public async Task A_password_stays_as_typed() => Assert.Equal("  hai  dấu  cách ", await SendAsync("Secret", "  hai  dấu  cách "));

    [Fact]
    public async Task Too_long_a_text_is_refused_by_name() =>
        Assert.Equal("Ghi chú dài tối đa 200 ký tự.", await SendAsync("Text", new string('ă', 10_000)));

    [Theory]
    [InlineData("Count", "rác", "Số người: 'rác' không hợp lệ.")]
    [InlineData("Count", "99999999999", "Số người: '99999999999' không hợp lệ.")]
    [InlineData("Day", "31/02/2026", "Ngày họp: '31/02/2026' không hợp lệ.")]
    [InlineData("Day", "rác", "Ngày họp: 'rác' không hợp lệ.")]
    [InlineData("Id", "rác", "Mã phiếu: 'rác' không hợp lệ.")]
    [InlineData("Day", "", "Hãy nhập giá trị.")]
    public async Task What_cannot_be_read_is_refused_in_vietnamese(string field, string typed, string message) =>
        Assert.Equal(message, await SendAsync(field, typed));

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("23/11/2026")]
    public async Task A_day_is_read_as_a_date_field_sends_it_and_as_people_write_it(string typed) =>
        Assert.Equal("23/11/2026", await SendAsync("Day", typed));

    private async Task<string> SendAsync(string field, string typed)
    {
        using var browser = portal.Browser();
        return (await browser.PostAsync("/thu", [KeyValuePair.Create(field, typed)])).Html;
    }
}
