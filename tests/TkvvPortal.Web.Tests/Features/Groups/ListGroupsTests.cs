using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Groups;

/// <summary>The list of groups: scope, search, filters, order.</summary>
public sealed class ListGroupsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private sealed record Known(string Code, string Name, Guid CommuneId, Guid OrganisationId, Guid PointId, string Leader);

    public static TheoryData<PortalRole> Viewers =>
        [PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant];

    [Theory, MemberData(nameof(Viewers))]
    public async Task Everybody_sees_exactly_the_groups_of_the_own_scope(PortalRole role)
    {
        var persona = (await portal.PersonasAsync()).Of(role);

        Assert.Equal(persona.GroupCodes.Order(), Codes(await OpenAsync("/to", role)));
    }

    [Fact]
    public async Task A_leader_is_led_to_the_only_group() =>
        Assert.Equal($"/to/{(await portal.PersonasAsync()).Leader.GroupCode}", (await OpenAsync("/to", PortalRole.GroupLeader)).Location);

    [Fact]
    public async Task The_administrator_may_not() => (await OpenAsync("/to", PortalRole.Administrator)).Expect(HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_group_is_found_by_code_hamlet_or_leader_without_diacritics_and_in_any_order()
    {
        foreach (var group in await KnownAsync())
        {
            var words = VietnameseText.Fold(group.Name).Split(' ');
            var leader = VietnameseText.Fold(group.Leader).Split(' ');
            string[] searches =
            [
                group.Code, group.Name, group.Name.ToUpperInvariant(), string.Join(' ', words.Reverse()), string.Join(' ', leader.Reverse()),
                $"{leader[^1]}  {words[^1]}", group.Name.Normalize(System.Text.NormalizationForm.FormD),
            ];
            foreach (var search in searches)
                Assert.Contains(group.Code, Codes(await OpenAsync("/to?tim=" + Uri.EscapeDataString(search))));
        }
    }

    [Fact]
    public async Task A_code_finds_one_group_and_a_strange_word_none()
    {
        var group = (await KnownAsync())[0];

        Assert.Equal([group.Code], Codes(await OpenAsync("/to?tim=" + group.Code)));
        Assert.Contains("Không tìm thấy tổ nào", (await OpenAsync("/to?tim=kh%C3%B4ng-c%C3%B3%25_%27")).Expect(HttpStatusCode.OK).MainText, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy tổ nào", (await OpenAsync("/to?tim=" + new string('x', 3_000))).Expect(HttpStatusCode.OK).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_leader_does_not_find_the_group()
    {
        await using var own = await PortalFactory.StartAsync();
        var group = (await KnownAsync())[1];
        await own.InDatabaseAsync(async db =>
        {
            var term = await db.BoardTerms.FirstAsync(t => t.Post == BoardPost.Leader && t.ValidTo == null && db.Groups.Any(g => g.Id == t.GroupId && g.Code == group.Code));
            db.Entry(term).Property(t => t.ValidTo).CurrentValue = TestTime.Today.AddDays(-1);
            await db.SaveChangesAsync();
        });
        using var browser = await own.SignInAsAsync(people => people.Manager);

        var page = await browser.GetAsync("/to?tim=" + Uri.EscapeDataString(group.Leader));

        Assert.DoesNotContain(group.Code, Codes(page));
    }

    [Fact]
    public async Task Filters_narrow_the_list_and_stay_chosen()
    {
        var groups = await KnownAsync();
        foreach (var group in groups)
        {
            var url = $"/to?xa={group.CommuneId}&hoi={group.OrganisationId}&diem={group.PointId}";
            var expected = groups.Where(g => (g.CommuneId, g.OrganisationId, g.PointId) == (group.CommuneId, group.OrganisationId, group.PointId));

            var page = await OpenAsync(url);

            Assert.Equal(expected.Select(g => g.Code).Order(), Codes(page));
            Assert.Equal(group.PointId.ToString(), page.Form("main form[role=search]")["diem"]);
        }
    }

    [Fact]
    public async Task The_list_is_ordered_by_code_name_or_overdue_share()
    {
        var rates = await portal.InDatabaseAsync(async db => (await db.Loans.AsNoTracking().ToListAsync()).GroupBy(loan => loan.GroupId).Join(
                db.Groups, loans => loans.Key, group => group.Id, (loans, group) => (group.Code, Rate:
                    loans.Sum(loan => loan.Overdue.Amount) * 100_000 / loans.Sum(loan => loan.Balance.Outstanding.Amount)))
            .OrderByDescending(row => row.Rate).ThenBy(row => row.Code, StringComparer.Ordinal).Select(row => row.Code).ToList());
        var names = (await KnownAsync()).OrderBy(group => group.Name, StringComparer.Ordinal).ThenBy(group => group.Code).Select(group => group.Code);

        Assert.Equal(rates, Codes(await OpenAsync("/to?sap=overdue"), sorted: false));
        Assert.Equal(names, Codes(await OpenAsync("/to?sap=name"), sorted: false));
        Assert.Equal(rates.Order(), Codes(await OpenAsync("/to?sap=gi-do"), sorted: false));
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_groups()
    {
        foreach (var role in (PortalRole[])[PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager])
        {
            foreach (var url in (string[])["/to", "/to?sap=overdue&tim=to"])
            {
                using var browser = await portal.SignInAsAsync(people => people.Of(role));
                using var count = portal.CountQueries();
                await browser.GetAsync(url);
                Assert.Equal(12, count.Total);
            }
        }
    }

    [Fact]
    public async Task A_leader_is_found_by_phone_however_it_is_typed()
    {
        var (code, phone) = await portal.InDatabaseAsync(async db => await (
            from grp in db.Groups
            join term in db.BoardTerms on grp.Id equals term.GroupId
            join stay in db.Memberships on term.MembershipId equals stay.Id
            where term.Post == BoardPost.Leader && term.ValidTo == null && stay.Member.Phone != null
            orderby grp.Code
            select new ValueTuple<string, string>(grp.Code, stay.Member.Phone!)).FirstAsync());
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));

        Assert.Contains(code, Codes(await OpenAsync("/to?tim=" + digits)));
        Assert.Contains(code, Codes(await OpenAsync($"/to?tim={digits[..4]}.{digits[4..7]}.{digits[7..]}")));
    }

    [Fact]
    public async Task Former_commune_hamlet_officer_class_and_status_narrow_the_list()
    {
        var groups = await portal.InDatabaseAsync(async db => await db.Groups.AsNoTracking().OrderBy(g => g.Code).ToListAsync());
        var (formers, scores, duty) = await portal.InDatabaseAsync(async db => (
            await db.Hamlets.SelectMany(h => h.Placements).Where(p => p.ValidTo != null).ToListAsync(),
            await db.GroupScores.Where(s => s.Month == db.GroupScores.Max(x => x.Month)).ToListAsync(),
            await db.Assignments.FirstAsync(a => a.CommuneId != null && a.OrganisationId == null)));
        var (group, former) = (groups[0], formers.First(p => p.HamletId == groups[0].HamletId).CommuneId);

        async Task ListsAsync(string query, Func<SavingsGroup, bool> fits) => Assert.Equal(
            groups.Where(fits).Select(g => g.Code), Codes(await OpenAsync("/to?" + query)));

        await ListsAsync($"xaCu={former}", g => formers.Exists(p => p.HamletId == g.HamletId && p.CommuneId == former));
        await ListsAsync($"ap={group.HamletId}", g => g.HamletId == group.HamletId);
        await ListsAsync($"canBo={duty.UserId}", g => g.CommuneId == duty.CommuneId);
        await ListsAsync("loai=Good", g => scores.Exists(s => s.GroupId == g.Id && s.Class == Domain.Scoring.GroupClass.Good));
        await ListsAsync("tinhTrang=Suspended", _ => false);
        await ListsAsync("tinhTrang=Active&loai=rac", _ => true);
    }

    [Theory]
    [InlineData("members")]
    [InlineData("debt")]
    [InlineData("class")]
    [InlineData("day")]
    [InlineData("name")]
    [InlineData("code")]
    [InlineData("overdue")]
    public async Task Every_heading_sorts_both_ways(string key)
    {
        var one = Codes(await OpenAsync($"/to?sap={key}"), sorted: false);
        var other = await OpenAsync($"/to?sap=-{key}");

        Assert.Equal(one.Order(), Codes(other));
        Assert.NotEqual(one, Codes(other, sorted: false));
    }

    [Fact]
    public async Task What_is_shown_is_taken_out_as_excel_or_csv_and_noted()
    {
        var group = (await KnownAsync())[0];
        using var browser = await portal.SignInAsAsync(people => people.Manager);

        var csv = (await browser.GetAsync("/to/xuat.csv?tim=" + group.Code)).Expect(HttpStatusCode.OK);
        var excel = (await browser.GetAsync("/to/xuat.xlsx?tim=" + group.Code)).Expect(HttpStatusCode.OK);

        Assert.Equal("text/csv; charset=utf-8", csv.Headers["Content-Type"]);
        Assert.Contains("danh-sach-to.xlsx", excel.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Equal(2, csv.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($"{group.Code},{group.Name}", csv.Html, StringComparison.Ordinal);
        var notes = await portal.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.Operation.StartsWith("Groups.Export")).ToListAsync());
        Assert.Equal(["Groups.ExportCsv", "Groups.ExportExcel"], notes.Select(note => note.Operation).Order());
        Assert.All(notes, note => Assert.Contains("\"Rows\":1", note.Changes, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PortalRole.GroupLeader)]
    [InlineData(PortalRole.MassOrganisationStaff)]
    [InlineData(PortalRole.Administrator)]
    public async Task Who_may_not_take_data_out_is_refused_and_sees_no_button(PortalRole role)
    {
        (await OpenAsync("/to/xuat.xlsx", role)).Expect(HttpStatusCode.Forbidden);
        (await OpenAsync("/to/xuat.csv", role)).Expect(HttpStatusCode.Forbidden);
        Assert.DoesNotContain((await OpenAsync("/to", role)).Links(), link => link.Contains("xuat.", StringComparison.Ordinal));
    }

    private static List<string> Codes(HtmlPage page, bool sorted = true)
    {
        var codes = page.Links("[data-groups] tbody a").Select(link => link["/to/".Length..]).ToList();
        return sorted ? [.. codes.Order(StringComparer.Ordinal)] : codes;
    }

    private Task<List<Known>> KnownAsync() => portal.InDatabaseAsync(db => (
        from grp in db.Groups
        join term in db.BoardTerms on grp.Id equals term.GroupId
        join stay in db.Memberships on term.MembershipId equals stay.Id
        where term.Post == BoardPost.Leader && term.ValidTo == null
        orderby grp.Code
        select new Known(grp.Code, grp.Name, grp.CommuneId, grp.OrganisationId, grp.TransactionPointId, stay.Member.FullName)).ToListAsync());

    private async Task<HtmlPage> OpenAsync(string url, PortalRole role = PortalRole.OfficeManager)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));
        return await browser.GetAsync(url);
    }
}
