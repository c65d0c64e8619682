using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Users;

/// <summary>The list of accounts.</summary>
public sealed class ListUsersTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData(PortalRole.GroupLeader, 403, 403)]
    [InlineData(PortalRole.MassOrganisationStaff, 403, 403)]
    [InlineData(PortalRole.CreditOfficer, 403, 200)]
    [InlineData(PortalRole.OfficeManager, 403, 200)]
    [InlineData(PortalRole.SessionAccountant, 403, 403)]
    [InlineData(PortalRole.Administrator, 200, 200)]
    public async Task Each_role_opens_what_it_may(PortalRole role, int users, int parameters)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));

        (await browser.GetAsync("/quan-tri/nguoi-dung")).Expect((HttpStatusCode)users);
        (await browser.GetAsync("/quan-tri/tham-so")).Expect((HttpStatusCode)parameters);
    }

    [Fact]
    public async Task Every_account_stands_on_one_of_the_pages_with_what_it_sees()
    {
        var personas = await portal.PersonasAsync();
        var rows = new List<string>();
        for (var number = 1; number <= (personas.All.Count + 19) / 20; number++)
            rows.AddRange((await OpenAsync($"/quan-tri/nguoi-dung?trang={number}")).Texts("[data-users] tbody tr"));

        Assert.Equal(personas.All.Count, rows.Count);
        Assert.All(personas.All, persona => Assert.Single(rows, row => row.StartsWith($"{persona.FullName}{persona.UserName} ", StringComparison.Ordinal)));
        Assert.Contains(rows, row => row.Contains(personas.Leader.UserName, StringComparison.Ordinal)
            && row.Contains($"Tổ {personas.Leader.GroupCode}", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("Toàn PGD NHCSXH U Minh Thượng", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("Các tổ ở xã U Minh Thượng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_a_group_but_its_code_is_told()
    {
        var names = await portal.InDatabaseAsync(db => db.Groups.Select(group => group.Name).ToListAsync());

        var page = await OpenAsync("/quan-tri/nguoi-dung?tim=totruong");

        Assert.All(names, name => Assert.DoesNotContain(name, page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_is_found_by_user_name_or_full_name()
    {
        var leader = (await portal.PersonasAsync()).Leader;

        foreach (var search in (string[])[leader.UserName, leader.UserName.ToUpperInvariant(), leader.FullName, leader.FullName.ToLowerInvariant()])
        {
            var page = await OpenAsync("/quan-tri/nguoi-dung?tim=" + Uri.EscapeDataString(search));
            Assert.Contains(page.Texts("[data-users] tbody tr"), row => row.Contains(leader.UserName, StringComparison.Ordinal));
        }

        Assert.Contains("Không tìm thấy", (await OpenAsync("/quan-tri/nguoi-dung?tim=khong-ai")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_account_and_one_without_assignment_say_so()
    {
        await using var own = await PortalFactory.StartAsync();
        var officer = (await own.PersonasAsync()).Officer;
        await own.InDatabaseAsync(async db =>
        {
            (await db.Users.SingleAsync(user => user.Id == officer.Id)).IsActive = false;
            (await db.Assignments.SingleAsync(assignment => assignment.UserId == officer.Id)).End(TestTime.Today.AddDays(-1));
            await db.SaveChangesAsync();
        });
        using var browser = await own.SignInAsAsync(people => people.Administrator);

        var row = (await browser.GetAsync("/quan-tri/nguoi-dung?tim=" + officer.UserName)).Text("[data-users] tbody tr");

        Assert.Contains("Chưa phân công", row, StringComparison.Ordinal);
        Assert.Contains("Đã khóa", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_and_state_narrow_the_list()
    {
        var personas = await portal.PersonasAsync();

        var managers = await OpenAsync("/quan-tri/nguoi-dung?vai=OfficeManager");
        var locked = await OpenAsync("/quan-tri/nguoi-dung?tt=da-khoa");
        var unassigned = await OpenAsync("/quan-tri/nguoi-dung?tt=chua-phan-cong&tim=" + personas.Leader.UserName);

        Assert.Equal(personas.All.Count(persona => persona.Role == PortalRole.OfficeManager), managers.Texts("[data-users] tbody tr").Count);
        Assert.Contains("Không tìm thấy", locked.MainText, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy", unassigned.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_takes_a_fixed_number_of_queries()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        await browser.GetAsync("/quan-tri/nguoi-dung");

        using var queries = portal.CountQueries();
        await browser.GetAsync("/quan-tri/nguoi-dung?trang=2");

        Assert.True(queries.Total == 5, queries.ToString());
    }

    private async Task<HtmlPage> OpenAsync(string url)
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        return await browser.GetAsync(url);
    }
}
