using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Members;

/// <summary>Looking at personal data in full, the data sheet, and the log.</summary>
public sealed class PersonalDataPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Without_a_reason_nothing_is_shown_or_recorded()
    {
        var member = (await portal.MembersAsync())[1];
        using var browser = await portal.SignInAsAsync(people => people.Officer);

        var refused = (await (await browser.GetAsync(Url(member))).Form().Set("Form.Datum", "Phone").Set("Form.Reason", "  ").SubmitAsync())
            .Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(PersonalDataRules.LookHasReason.Text, refused.ErrorAt("Form.Reason"));
        Assert.Equal("Phone", refused.Form()["Form.Datum"]);
        Assert.DoesNotContain(member.Phone!, refused.Html, StringComparison.Ordinal);
        Assert.Empty(await LooksAsync(member));
    }

    [Fact]
    public async Task A_look_is_recorded_once_when_sent_twice_and_again_for_another_datum()
    {
        var member = (await portal.MembersAsync())[2];
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        var form = (await browser.GetAsync(Url(member))).Form().Set("Form.Datum", "NationalId").Set("Form.Reason", "Đối chiếu hồ sơ vay");

        await form.SubmitAsync();
        var shown = (await form.SubmitAsync()).Expect(HttpStatusCode.OK);

        Assert.Equal(member.NationalId, shown.Text("[data-national-id]"));
        Assert.DoesNotContain(member.Phone!, shown.Html, StringComparison.Ordinal);
        Assert.Equal([PersonalDatum.NationalId], await LooksAsync(member));
        Assert.Equal("", shown.Form()["Form.Reason"]);

        // The key of the look before does not open another datum unrecorded.
        var phone = (await form.Set("Form.Datum", "Phone").SubmitAsync()).Expect(HttpStatusCode.OK);
        Assert.Equal(member.Phone, phone.Text("[data-phone]"));
        Assert.Equal([PersonalDatum.NationalId, PersonalDatum.Phone], await LooksAsync(member));
        Assert.DoesNotContain(member.NationalId!, (await browser.GetAsync(Url(member))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_sheet_tells_everything_and_is_recorded()
    {
        var member = (await portal.MembersAsync())[3];
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var form = (await browser.GetAsync(Url(member) + "/phieu-du-lieu")).Form();

        var refused = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        var paper = (await form.Set("Form.Reason", "Đơn ngày 20/11 của tổ viên").SubmitAsync()).Expect(HttpStatusCode.OK);

        Assert.Equal(PersonalDataRules.LookHasReason.Text, refused.ErrorAt("Form.Reason"));
        foreach (var said in (string[])["PHIẾU DỮ LIỆU CÁ NHÂN", member.FullName, member.NationalId!, member.Phone!, "Đơn ngày 20/11 của tổ viên"])
            Assert.Contains(said, paper.MainText, StringComparison.OrdinalIgnoreCase);
        Assert.Equal([PersonalDatum.DataSheet], await LooksAsync(member));
    }

    [Fact]
    public async Task The_log_tells_who_looked_at_whom_and_why_to_the_manager_only()
    {
        var member = (await portal.MembersAsync())[4];
        using (var browser = await portal.SignInAsAsync(people => people.Officer))
            await (await browser.GetAsync(Url(member))).Form().Set("Form.Reason", "Báo lịch họp đột xuất").SubmitAsync();

        var log = await portal.OpenAsync("/nhat-ky-xem-du-lieu?kh=" + member.CustomerCode, people => people.Manager);

        foreach (var said in (string[])[member.FullName, (await portal.PersonasAsync()).Officer.FullName, "Số định danh", "Báo lịch họp đột xuất"])
            Assert.Contains(said, Assert.Single(log.Texts("[data-accesses] tbody tr")), StringComparison.Ordinal);
        Assert.Contains("Chưa có lần xem nào", (await portal.OpenAsync("/nhat-ky-xem-du-lieu?kh=0", people => people.Manager)).MainText, StringComparison.Ordinal);
        (await portal.OpenAsync("/nhat-ky-xem-du-lieu", people => people.Officer)).Expect(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(PortalRole.GroupLeader)]
    [InlineData(PortalRole.MassOrganisationStaff)]
    [InlineData(PortalRole.SessionAccountant)]
    [InlineData(PortalRole.Administrator)]
    public async Task Who_may_not_look_is_offered_nothing_and_refused(PortalRole role)
    {
        var member = (await portal.MembersAsync())[5];
        using var browser = await portal.SignInAsAsync(people => people.Of(role));

        Assert.DoesNotContain((await browser.GetAsync(Url(member))).Forms(), form => form.Action == Url(member));
        await RefusesAsync(browser, member, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_person_out_of_scope_does_not_exist()
    {
        var member = (await portal.MembersAsync())[5];
        using var browser = await portal.SignInAsAsync(people => people.OtherOfficer);

        (await browser.GetAsync(Url(member))).Expect(HttpStatusCode.NotFound);
        await RefusesAsync(browser, member, HttpStatusCode.NotFound);
    }

    private async Task RefusesAsync(PortalBrowser browser, Member member, HttpStatusCode status)
    {
        var fields = (await browser.GetAsync("/doi-mat-khau")).Form().Fields(null).Where(field => field.Key == "__RequestVerificationToken")
            .Append(new("Form.Id", Guid.CreateVersion7().ToString())).Append(new("Form.Datum", "Phone")).Append(new("Form.Reason", "Xem thử")).ToList();
        (await browser.PostAsync(Url(member), fields)).Expect(status);
        (await browser.PostAsync(Url(member) + "/phieu-du-lieu", fields)).Expect(status);
        (await browser.GetAsync(Url(member) + "/phieu-du-lieu")).Expect(status);
        Assert.Empty(await LooksAsync(member));
    }

    private static string Url(Member member) => "/to-vien/" + member.CustomerCode;

    private Task<List<PersonalDatum>> LooksAsync(Member member) => portal.InDatabaseAsync(db =>
        db.PersonalDataAccesses.Where(look => look.MemberId == member.Id).OrderBy(look => look.Datum).Select(look => look.Datum).ToListAsync());
}
