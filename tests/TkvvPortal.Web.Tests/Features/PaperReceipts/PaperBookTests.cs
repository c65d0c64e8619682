using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.PaperReceipts;

/// <summary>Days without network: a range of numbers is given out, written on paper, entered, returned.</summary>
public sealed class PaperBookTests : IAsyncLifetime
{
    private readonly PortalFactory _portal = new();

    public ValueTask InitializeAsync() => _portal.InitializeAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_numbers_given_out_are_kept_free_and_printed_blank()
    {
        var last = (await _portal.ReceiptsAsync(Large))[^1].Number;

        var book = await GiveAsync("8");
        await (await _portal.OwnSheetAsync(Large)).Form().Set(Deposit(0), "50.000").SubmitAsync();
        var paper = (await book.Browser.GetAsync(book.Url + "/in")).Expect(HttpStatusCode.OK);

        Assert.Equal($"Biên lai giấy số {last + 1}–{last + 8}", book.Heading);
        Assert.Equal(last + 9, (await _portal.ReceiptsAsync(Large))[^1].Number);
        Assert.Equal(Enumerable.Range(last + 1, 8).Select(number => $"Số {number:0000}/2026 · Tháng ……/……"), paper.Texts(".receipt-number"));
        Assert.Equal("11/2026 – 01", paper.Texts(".paper-list td.center")[0]);
    }

    [Fact]
    public async Task The_same_form_gives_one_book()
    {
        var before = await CountAsync();
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);
        var form = (await officer.GetAsync(Books + "/giao")).Form().Set("Form.Count", "5");

        var first = await form.SubmitAsync();
        var again = await form.SubmitAsync();

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (again.Status, again.Location));
        Assert.Equal(before + 1, await CountAsync());
    }

    [Theory]
    [InlineData("", "Hãy nhập số tờ giao.")]
    [InlineData("0", "Mỗi lần giao từ 1 đến 120 số biên lai giấy.")]
    [InlineData("121", "Mỗi lần giao từ 1 đến 120 số biên lai giấy.")]
    public async Task A_wrong_count_is_named_at_its_field(string count, string message)
    {
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);

        var refused = await (await officer.GetAsync(Books + "/giao")).Form().Set("Form.Count", count).SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, message), (refused.Status, refused.ErrorAt("Form.Count")));
    }

    [Fact]
    public async Task Paper_receipts_are_entered_under_their_numbers_and_a_wrong_number_is_named()
    {
        var book = await GiveAsync("5");
        var first = (await _portal.ReceiptsAsync(Large))[^1].Number + 1;
        var leader = await _portal.SignInAsAsync(personas => personas.LeaderOf(Large));
        var sheet = await leader.GetAsync($"{Sheet(Large)}?quyen={book.Url.Split('/')[^1]}");

        var refused = await sheet.Form().Set(Deposit(2), "50.000").Set(Number(2), $"{first + 9}").SubmitAsync();
        var saved = await refused.Form().Set(Number(2), $"{first + 3}").SubmitAndFollowAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Số biên lai phải từ", refused.ErrorAt(Number(2)), StringComparison.Ordinal);
        Assert.Contains($"số {first + 3:0000}", saved.Notice, StringComparison.Ordinal);
        var shown = await leader.GetAsync(book.Url);
        Assert.Contains("1 trong 5 số", shown.MainText, StringComparison.Ordinal);
        Assert.Contains($"số {first:0000}–{first + 2:0000}, số {first + 4:0000}", shown.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_returned_is_accounted_for_and_closed()
    {
        var book = await GiveAsync("5");
        var back = await book.Browser.GetAsync(book.Url + "/tra");

        var refused = await back.Form().SubmitAsync();
        var returned = await refused.Form().Set("Form.ReturnNote", "Năm tờ đã gạch chéo").SubmitAndFollowAsync();
        var again = await back.Form().Set("Form.ReturnNote", "Lần nữa").SubmitAsync();

        Assert.StartsWith("Còn 5 số chưa dùng", refused.ErrorAt("Form.ReturnNote"), StringComparison.Ordinal);
        Assert.Contains("Năm tờ đã gạch chéo", returned.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("không còn tờ trắng nào", (await book.Browser.GetAsync(book.Url + "/in")).MainText, StringComparison.Ordinal);
        Assert.Contains("Đã trả 23/11/2026", (await book.Browser.GetAsync(Books)).MainText, StringComparison.Ordinal);
    }

    private static string Books => $"/to/{Large}/bien-lai-giay";

    private Task<int> CountAsync() => _portal.InDatabaseAsync(db => db.NumberRanges.CountAsync(range => db.Groups.Any(group => group.Id == range.GroupId && group.Code == Large)));

    private static string Number(int row) => $"Form.Rows[{row}].PaperNumber";

    private async Task<HtmlPage> GiveAsync(string count)
    {
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);
        return (await (await officer.GetAsync(Books + "/giao")).Form().Set("Form.Count", count).SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);
    }
}
