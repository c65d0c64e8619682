using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Tests.Features.Meetings;
using TkvvPortal.Web.Tests.Scope;

namespace TkvvPortal.Web.Tests.Features.Signing;

/// <summary>Closed minutes are sealed; they are signed with a password, scanned, taken out as Word, and only the leadership opens them again.</summary>
public sealed class SigningPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>What may be done to closed minutes: it adds, and changes nothing that was written.</summary>
    private static readonly string[] Adding = ["/hop/{id}/bo-sung", "/hop/{id}/ky", "/hop/{id}/ban-quet", "/hop/{id}/mo-khoa"];

    public static TheoryData<string> WriteRoutes =>
        [.. ScopeDocument.Pages.Where(page => page.Method == "POST" && page.Route.StartsWith("/hop/{id}", StringComparison.Ordinal) && !Adding.Contains(page.Route)).Select(page => page.Route)];

    [Fact]
    public async Task The_leader_signs_with_the_password_and_the_page_shows_the_seal_is_whole()
    {
        var id = await SealedAsync();
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));
        var form = (await leader.VisitAsync($"/hop/{id}/ky")).Form($"form[action='/hop/{id}/ky']");

        Assert.Equal("Hãy nhập lại mật khẩu của bạn để ký.", (await form.Choose("Form.Part", "Chair").SubmitAsync()).ErrorAt("Form.Password"));
        var wrong = await form.Set("Form.Password", "sai-mat-khau").SubmitAsync();
        Assert.Equal("Mật khẩu không đúng, chưa ký được.", wrong.ErrorAt("Form.Password"));
        Assert.DoesNotContain("sai-mat-khau", wrong.Html, StringComparison.Ordinal);
        var signed = await form.Set("Form.Password", TemplateDatabase.Password).SubmitAndFollowAsync();
        var second = await signed.Form($"form[action='/hop/{id}/ky']").Choose("Form.Part", "Secretary").Set("Form.Password", TemplateDatabase.Password).SubmitAsync();

        Assert.Equal("Đã ký biên bản.", signed.Notice);
        Assert.Contains("nội dung đúng như khi khóa", signed.MainText, StringComparison.Ordinal);
        Assert.Equal("Một người không ký cả chủ trì và thư ký.", second.ErrorAt("Form.Part"));
    }

    [Fact]
    public async Task A_word_changed_in_the_database_is_found()
    {
        var id = await SealedAsync();
        await portal.InDatabaseAsync(db => db.AgendaItems.Where(item => item.MeetingId == id && item.Topic == AgendaTopic.ByLaws).ExecuteUpdateAsync(set => set.SetProperty(item => item.Conclusion, "Lời khác.")));
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));

        Assert.Contains("Niêm phong không khớp", (await leader.VisitAsync($"/hop/{id}/ky")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_leadership_unlocks_with_a_reason_that_everybody_sees()
    {
        var id = await SealedAsync();
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var form = (await manager.VisitAsync($"/hop/{id}/ky")).Form($"form[action='/hop/{id}/mo-khoa']");
        Assert.Equal("Hãy ghi lý do mở khóa biên bản.", (await form.SubmitAsync()).ErrorAt("Form.Text"));

        (await form.Set("Form.Text", "Ghi nhầm người dự").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));
        var page = await leader.VisitAsync($"/hop/{id}");
        Assert.Contains("Biên bản đã mở khóa 1 lần.", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Ghi nhầm người dự", page.MainText, StringComparison.Ordinal);
        Assert.Equal(MeetingStatus.Drafting, (await portal.MeetingAsync(id)).Status);
        (await (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:30").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.Equal(2, (await portal.MeetingAsync(id)).LockNumber);
    }

    [Fact]
    public async Task A_scan_is_kept_with_closed_minutes_and_a_program_is_not()
    {
        var id = await SealedAsync();
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));
        var page = await leader.VisitAsync($"/hop/{id}/ky");

        var refused = await page.Form($"form[action='/hop/{id}/ban-quet']").Attach("Form.File", "bien-ban.pdf", "MZ program"u8.ToArray()).SubmitAsync();
        var kept = await page.Form($"form[action='/hop/{id}/ban-quet']").Attach("Form.File", "bien-ban.pdf", "%PDF-1.7 x"u8.ToArray()).SubmitAndFollowAsync();

        Assert.StartsWith("Chỉ nhận tệp PDF", refused.ErrorAt("Form.File"), StringComparison.Ordinal);
        Assert.Contains("bien-ban.pdf", kept.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_word_file_is_valid_and_says_what_the_paper_says()
    {
        var id = await SealedAsync();
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));
        var bytes = await leader.DownloadAsync($"/hop/{id}/bien-ban.docx");

        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var text = file.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("BIÊN BẢN HỌP TỔ TIẾT KIỆM VÀ VAY VỐN", text, StringComparison.Ordinal);
        Assert.Contains("Đã thông qua.", text, StringComparison.Ordinal);
        Assert.Contains("CHỦ TRÌ", text, StringComparison.Ordinal);
    }

    /// <summary>Every role that may write sends every form of a meeting to minutes that are closed: nothing of them changes.</summary>
    [Theory, MemberData(nameof(WriteRoutes))]
    public async Task Closed_minutes_are_not_changed_by_any_role_through_any_route(string route)
    {
        var id = await SealedAsync();
        var before = await portal.ContentAsync(id);
        var people = await portal.PersonasAsync();
        Persona[] writers = [people.LeaderOf(MeetingWork.Small), people.OfficerOf(MeetingWork.Small), people.Manager, people.All.First(one => one.Role == PortalRole.MassOrganisationStaff && one.Sees(MeetingWork.Small))];
        foreach (var writer in writers)
        {
            using var browser = await portal.SignInAsAsync(writer);
            var address = System.Text.RegularExpressions.Regex.Replace(route.Replace("{id}", id.ToString(), StringComparison.Ordinal), @"\{\w+\}", Guid.CreateVersion7().ToString());
            var token = (await browser.GetAsync("/doi-mat-khau")).Form().Fields(null).Where(field => field.Key == "__RequestVerificationToken");

            var answer = await browser.PostAsync(address, [.. token, .. Rubbish]);

            Assert.True(answer.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{writer} {address}: {answer.Status}");
        }

        Assert.Equal(before, await portal.ContentAsync(id));
        Assert.Contains(writers, writer => writer.Role.May(ScopeDocument.Pages.Single(page => page.Method == "POST" && page.Route == route).Permission!.Value));
    }

    private static readonly KeyValuePair<string, string>[] Rubbish =
    [
        new("Form.Id", Guid.CreateVersion7().ToString()), new("Form.Version", Guid.CreateVersion7().ToString()), new("Form.EndedAt", "10:30"), new("Form.ChairName", "Ai đó"), new("Form.SecretaryName", "Ai khác"),
        new("Form.NotHeldReason", "Mưa"), new("Form.RaisedBy", "Bà Tư"), new("Form.Content", "Hỏi"), new("Form.Answer", "Rõ"), new("Form.ScheduledOn", "2026-12-20"), new("Form.StartsAt", "08:00"), new("Form.Place", "Nhà"),
        new("Form.Reason", "Mưa"), new("Form.Wish", "Mưa"), new("Form.Topics[0].Topic", "ByLaws"), new("Form.Topics[0].Conclusion", "Khác"), new("Form.IsRead", "true"), new("Form.IsExplained", "true"),
        new("Form.Text", "Việc"), new("Form.Owner", "GroupBoard"), new("Form.Deadline", "2026-12-30"), new("Form.Kind", "MinimumDeposit"), new("Form.Amount", "50000"), new("Form.For", "1"), new("Form.Against", "0"), new("Form.Abstaining", "0"),
    ];

    private async Task<Guid> SealedAsync()
    {
        var id = await portal.FinishedAsync();
        (await (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        return id;
    }
}
