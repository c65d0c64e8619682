using System.Net;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Features.Loans;

/// <summary>Who may record what: one duty, one role or two, and never principal by a group.</summary>
public sealed class EventDutiesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string[] Acts =
        ["tra-no", "dieu-chinh-ky-han", "gia-han", "chuyen-qua-han", "khoanh", "het-khoanh", "chiem-dung", "bo-di", "huy-su-kien"];

    [Theory]
    [InlineData(PortalRole.GroupLeader, "bo-di huy-su-kien")]
    [InlineData(PortalRole.MassOrganisationStaff, "bo-di huy-su-kien")]
    [InlineData(PortalRole.CreditOfficer, "dieu-chinh-ky-han gia-han chuyen-qua-han chiem-dung bo-di huy-su-kien")]
    [InlineData(PortalRole.OfficeManager, "khoanh het-khoanh chiem-dung huy-su-kien")]
    [InlineData(PortalRole.SessionAccountant, "tra-no chuyen-qua-han huy-su-kien")]
    [InlineData(PortalRole.Administrator, "")]
    public async Task Each_role_records_what_is_its_duty(PortalRole role, string allowed)
    {
        var code = await portal.LendAsync();
        using var browser = await portal.SignInAsAsync(people => people.Of(role));

        var opened = new List<string>();
        foreach (var act in Acts)
        {
            if ((await browser.GetAsync($"/mon-vay/{code}/{act}")).Status == HttpStatusCode.OK)
                opened.Add(act);
        }

        Assert.Equal(allowed, string.Join(' ', opened));
        if (role != PortalRole.Administrator)
            Assert.Equal(opened.Order(), (await browser.GetAsync($"/mon-vay/{code}")).Links("[data-acts] a").Select(link => link.Split('/')[^1]).Order());
    }

    [Fact]
    public async Task A_leader_can_never_record_principal()
    {
        var code = await portal.LendAsync();
        Assert.Equal([PortalRole.SessionAccountant], Enum.GetValues<PortalRole>().Where(role => role.May(Permission.RecordPrincipal)));
        using var accountant = await portal.SignInAsAsync(people => people.Accountant);
        var fields = (await accountant.FormAsync(code, "tra-no")).With(("Form.Principal", "500000")).Fields(null).Where(field => field.Key != "__RequestVerificationToken").ToList();

        foreach (var who in new Func<Personas, Persona>[] { people => people.Leader, people => people.Deputy })
        {
            using var leader = await portal.SignInAsAsync(who);
            var own = await leader.FormAsync(code, "bo-di");
            var token = own.Fields(null).Where(field => field.Key == "__RequestVerificationToken");
            Assert.DoesNotContain(own.Names, name => name.Contains("Principal", StringComparison.Ordinal) || name.Contains("Interest", StringComparison.Ordinal));
            (await leader.PostAsync($"/mon-vay/{code}/tra-no", fields.Concat(token))).Expect(HttpStatusCode.Forbidden);
            await leader.PostAsync($"/mon-vay/{code}/bo-di", own.Forged("Form.Principal", "500000").Append(KeyValuePair.Create("Form.Kind", "Paid")));
        }

        Assert.All(await portal.EventsAsync(code), one => Assert.Equal((LoanEventKind.Absconded, 0L), (one.Kind, one.Principal.Amount)));
    }

    [Fact]
    public async Task Papers_are_filled_in_with_what_is_known()
    {
        var code = await portal.LendAsync();
        using var officer = await portal.SignInAsAsync(people => people.Officer);

        var adjustment = (await officer.GetAsync($"/mon-vay/{code}/in/08-td?ky=2")).Expect(HttpStatusCode.OK);
        var extension = (await officer.GetAsync($"/mon-vay/{code}/in/09-td")).Expect(HttpStatusCode.OK);
        var overdue = (await officer.GetAsync($"/mon-vay/{code}/in/14-td")).Expect(HttpStatusCode.OK);

        Assert.Contains("kỳ trả nợ gốc thứ 2, số tiền còn phải trả 2.500.000 đồng, từ ngày 04/03/2027", adjustment.MainText, StringComparison.Ordinal);
        Assert.Contains("24 tháng, 04/03/2028", extension.MainText, StringComparison.Ordinal);
        Assert.Contains("2.500.000 đồng (Hai triệu năm trăm nghìn đồng)", overdue.MainText, StringComparison.Ordinal);
        Assert.All(new[] { adjustment, extension, overdue }, page => Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", page.MainText, StringComparison.Ordinal));
    }
}
