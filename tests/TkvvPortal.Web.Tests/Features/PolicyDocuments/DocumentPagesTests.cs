using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;

namespace TkvvPortal.Web.Tests.Features.PolicyDocuments;

/// <summary>A text goes on the agenda of the groups it is for, until their minutes say that they heard it.</summary>
public sealed class DocumentPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_text_is_published_once_explained_at_a_meeting_and_the_coverage_shows_it()
    {
        var form = (await FormAsync("15/QĐ-HĐQT")).Attach("Form.File", "qd.pdf", "%PDF-1.7 x"u8.ToArray());
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var shown = await form.SubmitAndFollowAsync();
        var id = Guid.Parse(shown.Url.Split('/')[^1]);
        var groups = await portal.InDatabaseAsync(db => db.DocumentAudiences.CountAsync(one => one.DocumentId == id));
        Assert.Contains($"Các Tổ đã nghe: 0/{groups}", shown.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await shown.Browser.GetAsync($"/van-ban/{id}/tep")).Status);
        var meeting = await portal.FinishedAsync();
        Assert.Contains("15/QĐ-HĐQT", (await portal.StepAsync(meeting, "noi-dung")).MainText, StringComparison.Ordinal);

        var explained = await (await portal.StepAsync(meeting, "van-ban")).Form($"form[action='/hop/{meeting}/van-ban/{id}']").SubmitAndFollowAsync();
        Assert.Equal("Đã ghi: văn bản được triển khai.", explained.Notice);
        (await (await portal.StepAsync(meeting, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var coverage = await shown.Browser.VisitAsync($"/van-ban/{id}");
        Assert.Contains($"Các Tổ đã nghe: 1/{groups}", coverage.MainText, StringComparison.Ordinal);
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.PolicyDocuments.CountAsync(one => one.Number == "15/QĐ-HĐQT")));
    }

    [Fact]
    public async Task What_is_missing_is_named_and_what_was_typed_stays()
    {
        var refused = await (await FormAsync("16/QĐ")).Set("Form.Summary", "").SubmitAsync();
        var tomorrow = await (await FormAsync("16/QĐ")).Set("Form.IssuedOn", $"{TestTime.Today.AddDays(1):yyyy-MM-dd}").SubmitAsync();
        (await (await FormAsync("17/QĐ")).SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var again = await (await FormAsync("17/QĐ")).SubmitAsync();

        Assert.Equal("Hãy ghi đủ số ký hiệu, cơ quan ban hành, trích yếu và nội dung cần nói với tổ viên.", refused.ErrorAt("Form.Summary"));
        Assert.Equal("16/QĐ", refused.Form()["Form.Number"]);
        Assert.StartsWith("Hãy nhập ngày ban hành", tomorrow.ErrorAt("Form.IssuedOn"), StringComparison.Ordinal);
        Assert.StartsWith("Văn bản số 17/QĐ của cơ quan này đã được đưa vào", again.ErrorAt("Form.Number"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_for_nobody_is_refused()
    {
        var (commune, organisation) = await portal.InDatabaseAsync(async db =>
        {
            var taken = await db.Groups.Select(one => new { one.CommuneId, one.OrganisationId }).Distinct().ToListAsync();
            var organisations = await db.Organisations.Select(one => one.Id).ToListAsync();
            return taken.Select(one => one.CommuneId).SelectMany(_ => organisations, (one, other) => (one, other)).First(pair => !taken.Contains(new { CommuneId = pair.one, OrganisationId = pair.other }));
        });

        var refused = await (await FormAsync("18/QĐ")).Set("Form.Commune", commune.ToString()).Set("Form.Organisation", organisation.ToString()).SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Không có Tổ nào đang hoạt động khớp với lựa chọn. Hãy chọn lại nơi phải triển khai."), (refused.Status, refused.ErrorAt("Form.Commune")));
    }

    private async Task<HtmlForm> FormAsync(string number) => (await (await portal.SignInAsAsync(people => people.Manager)).VisitAsync("/van-ban/dua-vao")).Form()
        .Set("Form.Number", number).Set("Form.IssuedOn", $"{TestTime.Today:yyyy-MM-dd}").Set("Form.Issuer", "Hội đồng quản trị NHCSXH").Set("Form.Title", "Về mức cho vay")
        .Set("Form.Summary", "Từ tháng sau mức vay là 100 triệu đồng.");
}
