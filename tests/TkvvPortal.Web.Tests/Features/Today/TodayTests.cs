using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Today;

/// <summary>"Hôm nay" of those who look after many groups.</summary>
public sealed class TodayTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<PortalRole> Viewers =>
        [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant];

    public static TheoryData<PortalRole> WithManyGroups => [PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager];

    [Theory, MemberData(nameof(Viewers))]
    public async Task Everybody_who_works_with_groups_may_open_it(PortalRole role) => (await OpenAsync(role)).Expect(HttpStatusCode.OK);

    [Fact]
    public async Task The_administrator_may_not() => (await OpenAsync(PortalRole.Administrator)).Expect(HttpStatusCode.Forbidden);

    [Theory, MemberData(nameof(WithManyGroups))]
    public async Task It_lists_the_meetings_of_the_own_groups_in_their_sections(PortalRole role)
    {
        var persona = (await portal.PersonasAsync()).Of(role);
        var today = TestTime.Today;
        var meetings = await MeetingsAsync(persona);
        var open = meetings.Where(m => m.Status is MeetingStatus.Planned or MeetingStatus.Drafting).ToList();

        var page = await OpenAsync(role);

        Expect("Hôm nay", meetings.Where(m => m.ScheduledOn == today));
        Expect("Chưa ghi biên bản", open.Where(m => m.ScheduledOn < today && m.ScheduledOn >= new DateOnly(2026, 10, 1)).OrderBy(m => m.ScheduledOn));
        Expect("Trong tháng", open.Where(m => m.ScheduledOn > today && m.ScheduledOn <= new DateOnly(2026, 11, 30)).OrderBy(m => m.ScheduledOn));

        void Expect(string title, IEnumerable<Meeting> expected)
        {
            var all = expected.ToList();
            var links = page.Links($"[data-section='{title}'] .rows a");
            Assert.Equal(Math.Min(all.Count, title == "Hôm nay" ? 50 : 10), links.Count);
            Assert.Subset(all.Select(m => $"/hop/{m.Id}").ToHashSet(), links.ToHashSet());
            if (all.Count > 0)
                Assert.Contains($"{title} ({all.Count})", page.MainText, StringComparison.Ordinal);
            if (all.Count > 0 && title != "Hôm nay")
                Assert.Equal(all[0].ScheduledOn, all.Single(m => links[0].EndsWith(m.Id.ToString(), StringComparison.Ordinal)).ScheduledOn);
        }
    }

    [Fact]
    public async Task An_officer_sees_the_own_duties_of_the_month_with_what_came_of_them()
    {
        var persona = (await portal.PersonasAsync()).Officer;
        var duties = (await MeetingsAsync(persona)).Where(m => FiscalMonth.Of(m.ScheduledOn) == new FiscalMonth(2026, 11))
            .SelectMany(m => m.Duties.Where(duty => duty.OfficerId == persona.Id)).ToList();

        var page = await OpenAsync(PortalRole.CreditOfficer);

        Assert.NotEmpty(duties);
        Assert.Equal(
            duties.Select(duty => $"/hop/{duty.MeetingId}").Order(),
            page.Links("[data-section='Được phân công dự'] .rows a").Order());
        Assert.Contains($"đã dự {duties.Count(duty => duty.Outcome == DutyOutcome.Attended)},", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accountant_is_led_to_the_group_because_meetings_are_closed_to_them()
    {
        var page = await OpenAsync(PortalRole.SessionAccountant);

        Assert.NotEmpty(page.Links("main .rows a"));
        Assert.All(page.Links("main a:not([href^='/vay-von'], [href='/viec'], [href='/theo-doi'])"), link => Assert.StartsWith("/to/", link, StringComparison.Ordinal));
        using var accountant = await portal.SignInAsAsync(people => people.Of(PortalRole.SessionAccountant));
        (await accountant.GetAsync("/viec")).Expect(HttpStatusCode.OK);
        (await accountant.GetAsync("/theo-doi")).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(PortalRole.MassOrganisationStaff)]
    [InlineData(PortalRole.OfficeManager)]
    [InlineData(PortalRole.SessionAccountant)]
    public async Task Requests_for_loans_that_wait_for_the_person_are_counted_and_listed(PortalRole role)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));

        var said = (await browser.GetAsync("/hom-nay")).Text("[data-loan-turns]");
        var list = await browser.GetAsync("/vay-von?buoc=cho-toi");

        var shown = list.Texts("[data-loan-requests] tbody tr").Count;
        Assert.InRange(shown, 1, 20);
        Assert.StartsWith($"{shown} đề nghị", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_groups()
    {
        foreach (var role in (PortalRole[])[PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager])
        {
            using var browser = await portal.SignInAsAsync(people => people.Of(role));
            using var count = portal.CountQueries();
            await browser.GetAsync("/hom-nay");
            Assert.Equal(7, count.Total);
        }
    }

    [Fact]
    public async Task Without_an_assignment_there_is_nothing_to_see()
    {
        await using var own = await PortalFactory.StartAsync();
        var officer = (await own.PersonasAsync()).Officer;
        await own.InDatabaseAsync(async db =>
        {
            db.Assignments.RemoveRange(await db.Assignments.Where(assignment => assignment.UserId == officer.Id).ToListAsync());
            await db.SaveChangesAsync();
        });
        using var browser = await own.SignInAsAsync(officer);

        var today = (await browser.GetAsync("/hom-nay")).Expect(HttpStatusCode.OK);
        var dashboard = (await browser.GetAsync("/tong-quan")).Expect(HttpStatusCode.OK);
        var groups = (await browser.GetAsync("/to")).Expect(HttpStatusCode.OK);

        Assert.Contains("Không có cuộc họp nào", today.MainText, StringComparison.Ordinal);
        Assert.Contains("Chưa có tổ nào", dashboard.MainText, StringComparison.Ordinal);
        Assert.Contains("Chưa có tổ nào", groups.MainText, StringComparison.Ordinal);
    }

    private Task<List<Meeting>> MeetingsAsync(Persona persona) => portal.InDatabaseAsync(async db =>
    {
        var ids = (await db.Groups.ToListAsync()).Where(group => persona.Sees(group.Code)).Select(group => group.Id).ToHashSet();
        return (await db.Meetings.Include(m => m.Duties).AsNoTracking().ToListAsync()).Where(m => ids.Contains(m.GroupId)).ToList();
    });

    private async Task<HtmlPage> OpenAsync(PortalRole role)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));
        return await browser.GetAsync("/hom-nay");
    }
}
