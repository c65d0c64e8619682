using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Members;

/// <summary>The list of members: search, filters, order, pages, file, and what of a person is shown.</summary>
public sealed class ListMembersTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<PortalRole> Viewers =>
        [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant];

    [Fact]
    public async Task A_member_is_found_by_name_in_any_order_code_phone_or_last_four_digits()
    {
        foreach (var member in (await portal.MembersAsync()).Take(3))
        {
            var words = VietnameseText.Fold(member.FullName).Split(' ');
            string[] searches =
            [
                $"{string.Join(' ', words.Reverse())} {member.CustomerCode}", $"{member.FullName.ToUpperInvariant()} {member.CustomerCode[^6..]}",
                member.CustomerCode, member.Phone!, $"{words[^1]} {member.NationalId![^4..]}",
            ];
            foreach (var search in searches)
                Assert.Contains(member.CustomerCode, (await SearchAsync(search)).Codes());
            Assert.Equal([member.CustomerCode], (await SearchAsync(member.CustomerCode)).Codes());
        }
    }

    [Fact]
    public async Task A_group_code_finds_its_members_and_a_strange_word_nobody()
    {
        var leader = (await portal.PersonasAsync()).Leader;
        var members = await portal.InDatabaseAsync(db => db.Memberships.CountAsync(stay =>
            stay.LeftOn == null && db.Groups.Any(group => group.Id == stay.GroupId && group.Code == leader.GroupCode)));
        var page = await SearchAsync(leader.GroupCode!);

        Assert.All(page.Links("[data-people] tbody td a"), link => Assert.Equal($"/to/{leader.GroupCode}", link));
        Assert.Contains($"trong {members}", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy tổ viên nào", (await SearchAsync("không-có%_'")).MainText, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy tổ viên nào", (await SearchAsync(new string('x', 3_000))).MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-name")]
    [InlineData("code")]
    [InlineData("-code")]
    [InlineData("joined")]
    [InlineData("-joined")]
    public async Task Pages_follow_one_another_in_the_order_asked_for(string order)
    {
        var stays = await portal.InDatabaseAsync(db => db.Memberships.AsNoTracking().Include(stay => stay.Member)
            .Where(stay => stay.LeftOn == null && stay.JoinedOn <= TestTime.Today).ToListAsync());
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var first = await browser.GetAsync($"/to-vien?sap={order}");
        var second = await browser.GetAsync(first.Links(".pagination a[rel=next]")[0]);
        List<string> shown = [.. first.Codes(), .. second.Codes()];

        var keys = shown.ConvertAll(code => Key(stays.First(stay => stay.Member.CustomerCode == code)));
        var expected = stays.Select(Key).OrderBy(key => key, StringComparer.Ordinal).ToList();
        if (order.StartsWith('-'))
            expected.Reverse();
        Assert.Equal(40, shown.Distinct().Count());
        Assert.Equal(expected.Take(40), keys);
        Assert.Equal(order.Length == 0 ? "name" : order, second.Form("main form[role=search]")["sap"]);

        string Key(Membership stay) => order.TrimStart('-') switch
        {
            "code" => stay.Member.CustomerCode,
            "joined" => $"{stay.JoinedOn:yyyyMMdd}",
            _ => stay.Member.SortKey,
        };
    }

    [Fact]
    public async Task Filters_narrow_the_list()
    {
        var poor = await portal.InDatabaseAsync(db => db.Memberships.CountAsync(stay =>
            stay.LeftOn == null && stay.JoinedOn <= TestTime.Today && stay.Member.Category == HouseholdCategory.Poor));
        var commune = await portal.InDatabaseAsync(db => db.Groups.OrderBy(group => group.Code).Select(group => group.CommuneId).FirstAsync());

        var page = await portal.OpenAsync("/to-vien?doi=Poor", people => people.Manager);
        var inCommune = await portal.OpenAsync($"/to-vien?xa={commune}&ra=false", people => people.Manager);

        Assert.Contains($"trong {poor}", page.MainText, StringComparison.Ordinal);
        Assert.Equal("Poor", page.Form("main form[role=search]")["doi"]);
        Assert.Equal(commune.ToString(), inCommune.Form("main form[role=search]")["xa"]);
        Assert.NotEmpty(inCommune.Codes());
    }

    [Theory, MemberData(nameof(Viewers))]
    public async Task Only_the_own_leader_sees_phones_in_full_and_nobody_identity_numbers(PortalRole role)
    {
        var member = (await portal.MembersAsync())[0];

        foreach (var url in (string[])[$"/to-vien?tim={member.CustomerCode}", $"/to-vien/{member.CustomerCode}"])
        {
            var page = (await portal.OpenAsync(url, people => people.Of(role))).Expect(HttpStatusCode.OK);
            Assert.Equal(role == PortalRole.GroupLeader, page.Html.Contains(member.Phone!, StringComparison.Ordinal));
            Assert.DoesNotContain(member.NationalId!, page.Html, StringComparison.Ordinal);
        }

        Assert.Contains(
            "••••••••" + member.NationalId![^4..],
            (await portal.OpenAsync($"/to-vien/{member.CustomerCode}", people => people.Of(role))).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_has_what_is_shown_without_personal_data_and_is_noted()
    {
        var member = (await portal.MembersAsync())[0];
        var before = await portal.InDatabaseAsync(db => db.AuditEntries.CountAsync());

        var csv = (await portal.OpenAsync($"/to-vien/xuat.csv?tim={member.CustomerCode}", people => people.Officer)).Expect(HttpStatusCode.OK);
        (await portal.OpenAsync("/to-vien/xuat.xlsx", people => people.Accountant)).Expect(HttpStatusCode.OK);

        Assert.Contains(member.FullName, csv.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(member.Phone!, csv.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(member.NationalId!, csv.Html, StringComparison.Ordinal);
        Assert.Equal(before + 2, await portal.InDatabaseAsync(db => db.AuditEntries.CountAsync()));
        (await portal.OpenAsync("/to-vien/xuat.csv", people => people.Leader)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_number_of_queries_depends_neither_on_the_members_nor_on_their_history()
    {
        var codes = (await portal.MembersAsync()).ConvertAll(member => "/to-vien/" + member.CustomerCode);
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        await browser.GetAsync(codes[0]);

        Assert.Single((await CountsAsync(["/to-vien", "/to-vien?sap=-joined&tim=nguyen", $"/to-vien?tim={codes[0][9..]}"])).Distinct());
        Assert.Single((await CountsAsync(codes.Take(3))).Distinct());

        async Task<List<int>> CountsAsync(IEnumerable<string> urls)
        {
            List<int> counts = [];
            foreach (var url in urls)
            {
                using var count = portal.CountQueries();
                (await browser.GetAsync(url)).Expect(HttpStatusCode.OK);
                counts.Add(count.Total);
            }

            return counts;
        }
    }

    private Task<HtmlPage> SearchAsync(string words) => portal.OpenAsync("/to-vien?tim=" + Uri.EscapeDataString(words), people => people.Manager);
}
