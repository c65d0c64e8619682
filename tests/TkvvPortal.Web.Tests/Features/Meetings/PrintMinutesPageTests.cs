using System.Net;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>The minutes on paper.</summary>
public sealed class PrintMinutesPageTests
{
    [Fact]
    public async Task The_paper_holds_all_of_the_closed_minutes_and_their_addenda()
    {
        await using var portal = await PortalFactory.StartAsync();
        var officer = (await portal.PersonasAsync()).OfficerOf(Small);
        var id = await portal.FinishedAsync(officer: officer);
        await SendAsync("diem-danh", form => form
            .Choose(Member(0, "Presence"), "Replaced").Set(Member(0, "Note"), "Trần Văn Bình (chồng)")
            .Choose(Official(0, "Presence"), "Replaced").Set(Official(0, "Note"), "Phan Thị Êm")
            .Set(Official(1, "Name"), "Danh Thị Bích"));
        await SendAsync("noi-dung", form => form.Set(Topic(4, "Conclusion"), "").Set(Topic(4, "SkipReason"), "Không có hộ đề nghị vay"));
        await SendAsync("y-kien", form => form
            .Set("Form.RaisedBy", "Bà Tư").Set("Form.Content", "Xin thêm vốn nước sạch.").Set("Form.Owner", "CreditOfficer").Set("Form.AnswerBy", "2026-12-20"));
        await SendAsync("ket-thuc", form => form
            .Set("Form.EndedAt", "10:15").Set("Form.ChairName", "Nguyễn Thị Hoa").Set("Form.SecretaryName", "Trần Văn An"));
        await SendAsync("bo-sung", form => form.Set("Form.Text", "Đính chính: họp tại nhà Tổ trưởng."));

        var paper = (await (await portal.SignInAsAsync(officer)).GetAsync(At(id, "bien-ban"))).Expect(HttpStatusCode.OK);

        Approved.Text(
            string.Join('\n', paper.Document.QuerySelectorAll("main h1, main h2, main h3, main p, main th, main td, main .signature span")
                .Select(part => string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))),
            "paper");

        async Task SendAsync(string step, Func<HtmlForm, HtmlForm> fill) =>
            (await fill((await portal.StepAsync(id, step)).Form()).SubmitAsync()).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_draft_says_that_it_is_one()
    {
        await using var portal = await PortalFactory.StartAsync();
        var id = await portal.FinishedAsync();

        var paper = await portal.StepAsync(id, "bien-ban");

        Assert.Contains("DỰ THẢO", paper.MainText, StringComparison.Ordinal);
        Assert.Contains("bản dự thảo, chưa khóa, chưa có giá trị", paper.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("Biên bản đã được đọc lại", paper.MainText, StringComparison.Ordinal);
    }
}
