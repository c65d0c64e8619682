using System.Net;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>Whose meeting it is, who may do what, and what a page costs the database.</summary>
public sealed class MeetingAccessTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string[] Steps = ["diem-danh", "noi-dung", "y-kien", "khong-hop", "ket-thuc", "bo-sung"];

    public static TheoryData<string> Forms => [.. Steps];

    [Theory, MemberData(nameof(Forms))]
    public async Task The_own_form_sent_to_a_foreign_meeting_finds_nothing(string step)
    {
        var own = await portal.PlannedAsync();
        var foreign = await portal.PlannedAsync(Large);
        var form = (await portal.StepAsync(own, step)).Form();
        var before = await portal.ContentAsync(foreign);
        var browser = await portal.SignInAsAsync(people => people.LeaderOf(Small));

        (await browser.GetAsync(At(foreign, step))).Expect(HttpStatusCode.NotFound);
        (await browser.PostAsync(At(foreign, step), form.Fields(null))).Expect(HttpStatusCode.NotFound);

        Assert.Equal(before, await portal.ContentAsync(foreign));
    }

    [Fact]
    public async Task Staff_of_the_organisation_write_minutes_and_do_not_close_them()
    {
        var id = await portal.PlannedAsync(Large);
        var staff = await portal.SignInAsAsync(people => people.Staff);
        var fields = (await staff.GetAsync(At(id, "diem-danh"))).Expect(HttpStatusCode.OK).Form().Fields(null);

        foreach (var step in (string[])["ket-thuc", "khong-hop", "bo-sung"])
        {
            (await staff.GetAsync(At(id, step))).Expect(HttpStatusCode.Forbidden);
            (await staff.PostAsync(At(id, step), fields)).Expect(HttpStatusCode.Forbidden);
        }

        Assert.DoesNotContain(At(id, "ket-thuc"), (await staff.GetAsync(At(id))).Links());
    }

    [Fact]
    public async Task The_number_of_queries_of_each_page_is_fixed_whatever_the_size_of_the_group()
    {
        var (large, small) = (await portal.FinishedAsync(Large), await portal.PlannedAsync());
        var officer = await portal.SignInAsAsync(people => people.Officer);
        var other = await portal.SignInAsAsync(people => people.OfficerOf(Small));
        foreach (var (step, most) in new[] { ("", 18), ("bien-ban", 16), ("diem-danh", 7), ("noi-dung", 12), ("y-kien", 6), ("khong-hop", 2), ("ket-thuc", 12), ("bo-sung", 3) })
        {
            await ExpectAsync(officer, At(large, step), most);
            await ExpectAsync(other, At(small, step), most);
        }

        await ExpectAsync(officer, $"/to/{Large}/hop/lap", 3);
        await ExpectAsync(officer, "/hop", 6);
        await ExpectAsync(other, "/hop?thang=2026-10", 6);

        async Task ExpectAsync(PortalBrowser browser, string address, int most)
        {
            using var queries = portal.CountQueries();
            (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);
            Assert.True(queries.Total == most, $"{address}: {queries}");
        }
    }
}
