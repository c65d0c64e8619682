using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Groups;

/// <summary>The page of a group.</summary>
public sealed class ShowGroupTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<PortalRole> Viewers =>
        [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant];

    [Theory, MemberData(nameof(Viewers))]
    public async Task Who_sees_the_group_may_open_its_page_and_tabs(PortalRole role)
    {
        foreach (var tab in (string[])["", "?phan=hop", "?phan=bang-ke", "?phan=khac", "?trang=99", "?trang=x"])
            (await OpenAsync($"/to/{await CodeAsync()}{tab}", people => people.Of(role))).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_administrator_may_not() =>
        (await OpenAsync($"/to/{await CodeAsync()}", people => people.Administrator)).Expect(HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_group_out_of_scope_or_unknown_does_not_exist()
    {
        foreach (var choose in (Func<Personas, Persona>[])[p => p.OtherLeader, p => p.OtherOfficer, p => p.OtherStaff])
            (await OpenAsync($"/to/{await CodeAsync()}", choose)).Expect(HttpStatusCode.NotFound);
        foreach (var code in (string[])["9999999", "khong-co", "%27%20or%201=1"])
            (await OpenAsync($"/to/{code}", p => p.Manager)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_shows_the_balances_of_the_group()
    {
        foreach (var code in (await portal.PersonasAsync()).Manager.GroupCodes)
        {
            var (loans, members) = await portal.InDatabaseAsync(async db =>
            {
                var group = await db.Groups.SingleAsync(g => g.Code == code);
                return (await db.Loans.Where(loan => loan.GroupId == group.Id).ToListAsync(),
                    (await db.Memberships.Where(stay => stay.GroupId == group.Id).ToListAsync()).Count(IsMember));
            });

            var page = await OpenAsync($"/to/{code}", p => p.Manager);

            Assert.Contains($"Tổviên{members}", page.MainText.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains($"{loans.Total(loan => loan.Balance.Outstanding)} đ", page.MainText, StringComparison.Ordinal);
            Assert.Contains($"{loans.Total(loan => loan.Overdue)} đ", page.MainText, StringComparison.Ordinal);
            Assert.Contains($"{loans.Total(loan => loan.Balance.Arrears)} đ", page.MainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_member_stands_on_one_of_the_pages_and_no_phone_or_identity_number_in_full()
    {
        var code = await CodeAsync();
        var (members, former) = await portal.InDatabaseAsync(async db =>
        {
            var stays = await db.Memberships.Include(stay => stay.Member).Where(stay => db.Groups.Any(g => g.Id == stay.GroupId && g.Code == code)).ToListAsync();
            return (stays.Where(IsMember).Select(stay => stay.Member).ToList(), stays.Where(stay => !IsMember(stay)).Select(stay => stay.Member).ToList());
        });

        var names = new List<string>();
        for (var number = 1; number <= 3; number++)
        {
            var page = await OpenAsync($"/to/{code}?trang={number}", p => p.Officer);
            names.AddRange(page.Document.QuerySelectorAll("[data-members] tbody th").Select(cell => cell.QuerySelector("a")!.TextContent.Trim()));
            foreach (var member in members.Concat(former))
            {
                Assert.DoesNotContain(member.NationalId ?? "–không–", page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain(member.Phone is { Length: > 3 } phone ? phone : "–không–", page.Html, StringComparison.Ordinal);
            }
        }

        Assert.Equal(members.OrderBy(member => member.SortKey, StringComparer.Ordinal).Select(member => member.FullName), names);
    }

    [Fact]
    public async Task The_tabs_list_the_last_meetings_and_the_sheets_of_a_year()
    {
        var code = await CodeAsync();
        var (meetings, sheets) = await portal.InDatabaseAsync(async db =>
        {
            var id = await db.Groups.Where(g => g.Code == code).Select(g => g.Id).SingleAsync();
            return (await db.Meetings.Where(m => m.GroupId == id).OrderByDescending(m => m.ScheduledOn).Take(12).Select(m => $"/hop/{m.Id}").ToListAsync(),
                await db.Sheets.Where(s => s.GroupId == id).OrderByDescending(s => s.Month).Take(12).ToListAsync());
        });

        var meetingTab = await OpenAsync($"/to/{code}?phan=hop", p => p.Leader);
        var sheetTab = await OpenAsync($"/to/{code}?phan=bang-ke", p => p.Leader);

        Assert.Equal(meetings, meetingTab.Links("[data-meetings] a"));
        Assert.Equal(sheets.Select(s => $"/to/{code}/bang-ke/{s.Month.ToRoute()}"), sheetTab.Links("[data-sheets] a"));
        Assert.Contains(sheets[0].MonthInterest.ToString(), sheetTab.Text("[data-sheets] tbody tr:first-child"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_score_of_the_bank_stands_at_the_top_and_a_year_of_it_in_its_tab()
    {
        var code = await CodeAsync();
        var scores = await portal.InDatabaseAsync(db => db.GroupScores
            .Where(score => db.Groups.Any(g => g.Id == score.GroupId && g.Code == code)).OrderByDescending(score => score.Month).ToListAsync());

        var page = await OpenAsync($"/to/{code}?phan=diem", p => p.Leader);

        Assert.Equal(12, scores.Count);
        Assert.Equal(scores.Select(score => $"Tháng {score.Month}"), page.Texts("[data-scores] tbody th"));
        Assert.StartsWith($"Xếp loại tháng {scores[0].Month}", page.Text("[data-score]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Debts_that_fall_due_within_sixty_days_and_the_last_visit_stand_beside_the_month()
    {
        foreach (var code in (await portal.PersonasAsync()).Manager.GroupCodes)
        {
            var due = await portal.InDatabaseAsync(async db => (await db.Loans.AsNoTracking()
                    .Where(loan => db.Groups.Any(g => g.Id == loan.GroupId && g.Code == code)).ToListAsync())
                .Where(loan => loan.NextDueOn >= TestTime.Today && loan.NextDueOn <= TestTime.Today.AddDays(60))
                .OrderBy(loan => loan.NextDueOn).ThenBy(loan => loan.Code, StringComparer.Ordinal).Take(5).Select(loan => loan.Code).ToList());

            var page = await OpenAsync($"/to/{code}", p => p.Manager);

            Assert.Equal(due, page.Texts("[data-falling-due] li .muted").Select(text => text.Split(' ', ',')[1]));
            Assert.Contains("Cán bộ dự gần nhất", page.MainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_history_says_in_words_who_did_what()
    {
        var code = await CodeAsync();
        await portal.InDatabaseAsync(async db =>
        {
            var id = await db.Groups.Where(g => g.Code == code).Select(g => g.Id).SingleAsync();
            db.Add(new Domain.Auditing.AuditEntry(Guid.CreateVersion7(), new DateTime(2026, 11, 20, 2, 5, 0, DateTimeKind.Utc), null, "Nguyễn Văn Thử", "Minutes.Close", id, "[]"));
            await db.SaveChangesAsync();
        });

        Assert.Contains("Kết thúc cuộc họp, khóa biên bản Nguyễn Văn Thử 09:05, 20/11/2026", (await OpenAsync($"/to/{code}?phan=lich-su", p => p.Officer)).Texts("[data-history] tbody tr"));
    }

    [Fact]
    public async Task A_class_that_the_thresholds_would_not_give_is_marked()
    {
        var code = await portal.InDatabaseAsync(db => db.Groups
            .Where(g => db.GroupScores.Any(score => score.GroupId == g.Id && score.ClassDisagrees)).Select(g => g.Code).SingleAsync());

        Assert.Contains("lệch ngưỡng điểm", (await OpenAsync($"/to/{code}", p => p.Manager)).Text("[data-score]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accountant_gets_no_link_to_meetings()
    {
        foreach (var tab in (string[])["", "?phan=hop"])
        {
            var page = await OpenAsync($"/to/{await CodeAsync()}{tab}", p => p.Accountant);
            Assert.DoesNotContain(page.Links("main a"), link => link.StartsWith("/hop", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("", 20)]
    [InlineData("?phan=hop", 17)]
    [InlineData("?phan=bang-ke", 18)]
    [InlineData("?phan=diem", 17)]
    [InlineData("?phan=mon-vay", 18)]
    [InlineData("?phan=lich-su", 18)]
    [InlineData("?phan=ho-so", 19)]
    public async Task The_number_of_queries_does_not_depend_on_the_size_of_the_group(string tab, int queries)
    {
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        foreach (var code in (await portal.PersonasAsync()).Manager.GroupCodes)
        {
            using var count = portal.CountQueries();
            (await browser.GetAsync($"/to/{code}{tab}")).Expect(HttpStatusCode.OK);
            Assert.Equal(queries, count.Total);
        }
    }

    private static bool IsMember(Membership stay) => stay.JoinedOn <= TestTime.Today && !(stay.LeftOn < TestTime.Today);

    private async Task<string> CodeAsync() => (await portal.PersonasAsync()).Leader.GroupCode!;

    private async Task<HtmlPage> OpenAsync(string url, Func<Personas, Persona> choose)
    {
        using var browser = await portal.SignInAsAsync(choose);
        return await browser.GetAsync(url);
    }
}
