using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

public sealed class ListMeetingsPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Rows = "main .rows a.rows-title";

    [Fact]
    public async Task The_month_is_listed_by_day_and_counted_by_where_the_meetings_stand()
    {
        var meetings = await NovemberAsync();

        var page = await ListAsync("/hop");

        Assert.Equal("Cuộc họp tháng 11/2026", page.Heading);
        Assert.Equal(meetings.Select(m => At(m.Id)).Order(), page.Links(Rows).Order());
        Assert.Equal(
            [
                $"{meetings.Count(m => m.Status == MeetingStatus.Closed)} / {meetings.Count}", $"{meetings.Count(IsLate)}",
                $"{meetings.Count(m => IsOpen(m) && m.ScheduledOn >= TestTime.Today)}", $"{meetings.Count(m => m.Status == MeetingStatus.NotHeld)}",
            ],
            page.Texts(".tiles .tile-value"));
    }

    [Fact]
    public async Task Status_commune_group_and_duty_narrow_the_list()
    {
        var meetings = await NovemberAsync();
        var full = await ListAsync("/hop");
        var commune = full.Document.QuerySelectorAll("#xa option")[1].GetAttribute("value");
        var inCommune = await portal.InDatabaseAsync(db => db.Groups.Where(g => g.CommuneId == Guid.Parse(commune!)).Select(g => g.Id).ToListAsync());
        var small = await portal.InDatabaseAsync(db => db.Groups.SingleAsync(g => g.Code == Small));

        await ExpectAsync("/hop?trang-thai=da-khoa", m => m.Status == MeetingStatus.Closed);
        await ExpectAsync("/hop?trang-thai=khong-hop", m => m.Status == MeetingStatus.NotHeld);
        await ExpectAsync("/hop?trang-thai=chua-ghi", IsLate);
        await ExpectAsync("/hop?trang-thai=sap-toi", m => IsOpen(m) && m.ScheduledOn >= TestTime.Today);
        await ExpectAsync($"/hop?xa={commune}", m => inCommune.Contains(m.GroupId));
        await ExpectAsync($"/hop?tim={Small}", m => m.GroupId == small.Id);

        async Task ExpectAsync(string url, Func<Meeting, bool> where) =>
            Assert.Equal(meetings.Where(where).Select(m => At(m.Id)).Order(), (await ListAsync(url)).Links(Rows).Order());
    }

    [Fact]
    public async Task An_officer_may_see_the_own_duties_only()
    {
        var officer = (await portal.PersonasAsync()).Officer;
        var duties = (await NovemberAsync()).Where(m => m.Duties.Any(duty => duty.OfficerId == officer.Id)).Select(m => At(m.Id)).Order();

        var page = await (await portal.SignInAsAsync(officer)).GetAsync("/hop?phan-cong=toi");

        Assert.Equal(duties, page.Links(Rows).Order());
    }

    [Fact]
    public async Task A_long_month_is_shown_in_pages_and_an_empty_one_says_so()
    {
        await using var own = await PortalFactory.StartAsync();
        foreach (var day in Enumerable.Range(10, 25))
            await own.PlannedAsync(daysAgo: -day);

        var first = await ListAsync("/hop?thang=2026-12", own);
        var second = await ListAsync("/hop?thang=2026-12&trang=2", own);
        var past = await ListAsync("/hop?thang=2026-12&trang=999", own);
        var none = await ListAsync("/hop?thang=2024-01", own);

        Assert.Equal(20, first.Links(Rows).Count);
        Assert.NotEmpty(second.Links(Rows));
        Assert.Empty(first.Links(Rows).Intersect(second.Links(Rows)));
        Assert.Equal(second.Links(Rows), past.Links(Rows));
        Assert.Contains("Không có cuộc họp nào", none.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?thang=rac")]
    [InlineData("?thang=2026-13&trang=abc")]
    [InlineData("?xa=khong-phai-ma&trang-thai=rac")]
    public async Task Rubbish_in_the_address_shows_the_list(string query) => Assert.NotEmpty((await ListAsync("/hop" + query)).Links(Rows));

    private static bool IsOpen(Meeting meeting) => meeting.Status is MeetingStatus.Planned or MeetingStatus.Drafting;

    private static bool IsLate(Meeting meeting) => IsOpen(meeting) && meeting.ScheduledOn < TestTime.Today;

    private Task<List<Meeting>> NovemberAsync() => portal.InDatabaseAsync(db => db.Meetings.AsNoTracking().Include(m => m.Duties)
        .Where(m => m.ScheduledOn >= new DateOnly(2026, 11, 1) && m.ScheduledOn <= new DateOnly(2026, 11, 30)).ToListAsync());

    private async Task<HtmlPage> ListAsync(string url, PortalFactory? own = null) =>
        (await (await (own ?? portal).SignInAsAsync(people => people.Manager)).GetAsync(url)).Expect(HttpStatusCode.OK);
}
