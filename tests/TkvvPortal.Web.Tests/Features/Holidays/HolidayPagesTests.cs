using System.Net;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Holidays;

/// <summary>The days that working days are counted by.</summary>
public sealed class HolidayPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Add = "/quan-tri/ngay-nghi/them";

    [Theory]
    [InlineData(PortalRole.GroupLeader, 403, 403)]
    [InlineData(PortalRole.CreditOfficer, 200, 403)]
    [InlineData(PortalRole.OfficeManager, 200, 200)]
    [InlineData(PortalRole.SessionAccountant, 403, 403)]
    [InlineData(PortalRole.Administrator, 200, 200)]
    public async Task Each_role_opens_what_it_may(PortalRole role, int read, int write)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));

        (await browser.GetAsync("/quan-tri/ngay-nghi")).Expect((HttpStatusCode)read);
        (await browser.GetAsync(Add)).Expect((HttpStatusCode)write);
    }

    [Fact]
    public async Task The_days_of_a_year_stand_with_their_source_a_page_at_a_time_in_three_queries()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var all = await manager.GetAsync("/quan-tri/ngay-nghi");
        Assert.Equal(20, all.Texts("[data-holidays] tbody tr").Count);
        using var queries = portal.CountQueries();

        var page = await manager.GetAsync("/quan-tri/ngay-nghi?nam=2026");

        Assert.Equal(3 + 1, queries.Total);
        Assert.Contains("02/09/2026 Quốc khánh Nghỉ Bộ luật Lao động 2019, Điều 112; lịch nghỉ năm 2026", page.Texts("[data-holidays] tbody tr"));
        Assert.DoesNotContain(page.Texts("[data-holidays] tbody tr"), row => row.Contains("2027", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_is_added_once_and_a_provisional_one_is_put_right()
    {
        using var administrator = await portal.SignInAsAsync(people => people.Administrator);
        var form = (await administrator.GetAsync(Add)).Form()
            .Set("Form.Day", "2028-01-03").Set("Form.Name", "Nghỉ bù Tết Dương lịch").Set("Form.Source", "Thông báo 1/2027");
        await form.SubmitAndFollowAsync();
        var page = await form.SubmitAndFollowAsync();
        Assert.Equal("03/01/2028 Nghỉ bù Tết Dương lịch Nghỉ Thông báo 1/2027", page.Text("[data-holidays] tbody tr"));

        page = await form.Set("Form.Name", "Không nghỉ").Check("Form.IsWorked").SubmitAndFollowAsync();

        Assert.Equal("Đã sửa ngày 03/01/2028.", page.Notice);
        Assert.Equal("03/01/2028 Không nghỉ Làm việc Thông báo 1/2027", page.Text("[data-holidays] tbody tr"));
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field_and_stays_typed()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var form = (await manager.GetAsync(Add)).Form().Set("Form.Day", "2030-01-01").Set("Form.Name", "Tết").Set("Form.Source", "Thông báo");

        var page = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith(CalendarRules.HolidayIsOfNearYear.Text.Split('{')[0], page.ErrorAt("Form.Day"), StringComparison.Ordinal);
        Assert.Equal(("2030-01-01", "Tết"), (page.Form()["Form.Day"], page.Form()["Form.Name"]));
        Assert.Equal("Hãy nhập văn bản nguồn.", (await form.Set("Form.Source", "").SubmitAsync()).ErrorAt("Form.Source"));
    }
}
