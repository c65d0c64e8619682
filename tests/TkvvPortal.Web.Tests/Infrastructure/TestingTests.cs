using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Infrastructure;

/// <summary>The tools of the tests themselves.</summary>
public sealed class TestingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<PortalRole> Roles => [.. Enum.GetValues<PortalRole>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task Every_role_has_a_persona_that_signs_in_with_the_real_form(PortalRole role)
    {
        var personas = await portal.PersonasAsync();
        using var browser = await portal.SignInAsAsync(personas.Of(role));

        var page = await browser.GetAsync("/doi-mat-khau");

        page.Expect(HttpStatusCode.OK);
        Assert.Equal("Đổi mật khẩu", page.Heading);
    }

    [Fact]
    public async Task The_other_personas_do_not_see_the_leaders_group()
    {
        var personas = await portal.PersonasAsync();

        Assert.All(
            [personas.OtherLeader, personas.OtherOfficer, personas.OtherStaff],
            persona => Assert.False(persona.Sees(personas.Leader.GroupCode!)));
        Assert.Equal(personas.Leader.GroupCode, personas.Deputy.GroupCode);
        Assert.True(personas.Manager.GroupCodes.Count > personas.Officer.GroupCodes.Count);
    }

    [Fact]
    public async Task Queries_of_one_request_are_counted()
    {
        using var browser = await portal.SignInAsAsync(p => p.Leader);

        using var count = portal.CountQueries();
        await browser.GetAsync("/doi-mat-khau");

        Assert.Equal(1, count.Total);
        Assert.Contains("\"Users\"", count.Sql[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sends_what_a_browser_sends()
    {
        using var browser = await portal.SignInAsAsync(p => p.Leader);
        var page = await browser.GetAsync("/doi-mat-khau");

        var form = page.Form().Set("Form.Current", "x");
        var fields = form.Fields(null).Select(field => field.Key);

        Assert.Equal("/doi-mat-khau", form.Action);
        Assert.Equal(["Form.Current", "Form.New", "Form.Repeated", "__RequestVerificationToken"], fields);
    }

    [Fact]
    public async Task The_portal_plays_at_the_test_time_on_its_own_database()
    {
        await using var other = await PortalFactory.StartAsync();
        await other.InDatabaseAsync(async db =>
        {
            db.Assignments.Remove(await db.Assignments.OrderBy(assignment => assignment.ValidFrom).FirstAsync());
            await db.SaveChangesAsync();
        });

        var here = await portal.InDatabaseAsync(db => db.Assignments.CountAsync());
        var there = await other.InDatabaseAsync(db => db.Assignments.CountAsync());

        Assert.Equal(here - 1, there);
    }
}
