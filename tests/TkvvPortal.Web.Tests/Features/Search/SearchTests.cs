using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Tests.Features.Search;

/// <summary>The one box above every page: every kind is found, nothing foreign is.</summary>
public sealed class SearchTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string[] Kinds = ["Tổ", "Tổ viên", "Món vay", "Biên lai", "Cuộc họp", "Ý kiến, kiến nghị", "Văn bản"];

    [Fact]
    public async Task A_member_is_found_by_name_without_diacritics_in_any_order_with_loans_and_receipts()
    {
        var (member, group) = await MemberAsync();
        var words = VietnameseText.Fold(member.FullName).Split(' ');

        var page = await FindAsync(string.Join(' ', words.Reverse()));

        Assert.Contains($"/to-vien/{member.CustomerCode}", Found(page, "Tổ viên"));
        Assert.All(Found(page, "Món vay"), link => Assert.StartsWith("/mon-vay/", link, StringComparison.Ordinal));
        Assert.NotEmpty(Found(page, "Món vay"));
        Assert.Contains(Found(page, "Biên lai"), link => link.Contains("/bien-lai/", StringComparison.Ordinal));
        Assert.Contains(group.Code, page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_found_by_phone_however_it_is_written_and_by_last_four_digits_but_no_number_is_told()
    {
        var (member, _) = await MemberAsync();
        var (phone, identity) = (member.Phone!, member.NationalId!);
        string[] typed = [phone, $"{phone[..4]} {phone[4..7]} {phone[7..]}", $"{phone[..4]}.{phone[4..7]}.{phone[7..]}", "+84" + phone[1..], phone[^4..], identity[^4..], identity];

        foreach (var text in typed)
        {
            var page = await FindAsync(text);
            Assert.Contains($"/to-vien/{member.CustomerCode}", Found(page, "Tổ viên"));
            Assert.DoesNotContain(text == phone ? identity : phone, page.Document.QuerySelector("ul.rows")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_group_its_meetings_opinions_and_texts_are_found_by_words()
    {
        var (_, group) = await MemberAsync();
        var opinion = await portal.InDatabaseAsync(db => db.Petitions.AsNoTracking().OrderBy(one => one.Id).FirstAsync());
        var text = await portal.InDatabaseAsync(db => db.PolicyDocuments.AsNoTracking().OrderBy(one => one.Number).FirstAsync());

        var page = await FindAsync(string.Join(' ', VietnameseText.Fold(group.Name).ToUpperInvariant().Split(' ').Reverse()));

        Assert.Contains("/to/" + group.Code, Found(page, "Tổ"));
        Assert.NotEmpty(Found(page, "Cuộc họp"));
        Assert.Contains("/y-kien/" + opinion.Id, Found(await FindAsync(VietnameseText.Fold(opinion.Content)), "Ý kiến, kiến nghị"));
        Assert.Contains("/van-ban/" + text.Id, Found(await FindAsync(VietnameseText.Fold(text.Title)), "Văn bản"));
        Assert.Contains("/van-ban/" + text.Id, Found(await FindAsync(text.Number), "Văn bản"));
    }

    [Fact]
    public async Task Meetings_are_found_by_their_day()
    {
        var day = await portal.InDatabaseAsync(db => db.Meetings.Select(meeting => meeting.ScheduledOn).OrderBy(on => on).FirstAsync());

        var page = await FindAsync(day.Text());

        Assert.NotEmpty(Found(page, "Cuộc họp"));
        Assert.All(page.Texts("[data-kind='Cuộc họp'] a.rows-title"), title => Assert.Contains(day.Text(), title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_whole_code_leads_there_at_once()
    {
        var (member, group) = await MemberAsync();
        var loan = await portal.InDatabaseAsync(db => db.Loans.OrderBy(one => one.Code).Select(one => one.Code).FirstAsync());

        Assert.Equal("/to/" + group.Code, (await OpenAsync(group.Code)).Location);
        Assert.Equal("/to-vien/" + member.CustomerCode, (await OpenAsync($" {member.CustomerCode} ")).Location);
        Assert.Equal("/mon-vay/" + loan, (await OpenAsync(loan)).Location);
        Assert.Contains("/mon-vay/" + loan, Found(await FindAsync(loan[^6..]), "Món vay"));
    }

    [Fact]
    public async Task A_receipt_number_leads_there_when_one_group_has_it_and_lists_all_that_have_it()
    {
        var people = await portal.PersonasAsync();
        var receipt = await portal.InDatabaseAsync(db => (
            from one in db.Receipts
            join grp in db.Groups on one.GroupId equals grp.Id
            where grp.Code == people.Leader.GroupCode
            orderby one.Number
            select new { one.Year, one.Number }).FirstAsync());
        var typed = ReceiptTexts.Number(receipt.Year, receipt.Number);
        var address = ReceiptTexts.Address(people.Leader.GroupCode!, receipt.Year, receipt.Number);

        Assert.Equal(address, (await OpenAsync(typed, people.Leader)).Location);
        var page = await FindAsync(typed);
        Assert.Contains(Found(page, "Biên lai"), link => link.EndsWith(address.Split('/')[^1], StringComparison.Ordinal));
        Assert.Contains(ReceiptTexts.Number(receipt.Number), (await FindAsync(ReceiptTexts.Number(receipt.Number))).Text("[data-kind='Biên lai']"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalRole.GroupLeader)]
    [InlineData(PortalRole.MassOrganisationStaff)]
    [InlineData(PortalRole.CreditOfficer)]
    public async Task Nothing_outside_the_scope_is_found(PortalRole role)
    {
        var persona = (await portal.PersonasAsync()).Of(role);
        var (foreign, codes, loan) = await portal.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.Where(one => !persona.GroupCodes.Contains(one.Code)).OrderBy(one => one.Code).FirstAsync();
            var people = await db.Memberships.Where(stay => stay.GroupId == group.Id && stay.LeftOn == null).Select(stay => stay.Member).OrderBy(one => one.CustomerCode).Take(5).ToListAsync();
            return (group, people, await db.Loans.Where(one => one.GroupId == group.Id).OrderBy(one => one.Code).Select(one => one.Code).FirstAsync());
        });

        foreach (var typed in codes.SelectMany(person => new[] { person.FullName, person.CustomerCode, person.Phone ?? "", person.NationalId?[^4..] ?? "" }).Append(foreign.Code).Append(foreign.Name).Append(loan))
        {
            var page = await OpenAsync(typed, persona);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var links = page.Links("ul.rows a");
            Assert.All(codes, person => Assert.DoesNotContain($"/to-vien/{person.CustomerCode}", links));
            Assert.DoesNotContain($"/mon-vay/{loan}", links);
            Assert.DoesNotContain(links, link => link.Contains(foreign.Code, StringComparison.Ordinal));
            Assert.DoesNotContain($"tổ {foreign.Code}", page.MainText, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Without_a_permission_a_kind_is_not_looked_for_and_the_administrator_has_no_box()
    {
        var people = await portal.PersonasAsync();
        var (_, group) = await MemberAsync();

        var page = await OpenAsync(VietnameseText.Fold(group.Name), people.Accountant);

        Assert.NotEmpty(Found(page, "Tổ"));
        Assert.All(Kinds[4..], kind => Assert.Empty(Found(page, kind)));
        (await OpenAsync(group.Code, people.Administrator)).Expect(HttpStatusCode.Forbidden);
        using var browser = await portal.SignInAsAsync(people.Administrator);
        Assert.Empty((await browser.GetAsync("/quan-tri/tham-so")).Document.QuerySelectorAll("[data-search-box], a[href='/tim']"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a")]
    [InlineData("%")]
    public async Task Too_little_is_answered_with_a_hint(string typed)
    {
        var page = await FindAsync(typed);

        Assert.NotNull(page.Document.QuerySelector("[data-hint]"));
        Assert.Empty(page.Document.QuerySelectorAll("[data-kind]"));
    }

    [Theory]
    [InlineData("%%")]
    [InlineData("__")]
    [InlineData("'; drop table Members; --")]
    [InlineData("\"khong co\" OR 1=1")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("99/99/9999")]
    [InlineData("000000/2026")]
    [InlineData("[a-z]")]
    public async Task Signs_mean_themselves(string typed) => Assert.NotNull((await FindAsync(typed)).Document.QuerySelector("[data-none]"));

    [Fact]
    public async Task A_very_long_text_is_cut()
    {
        Assert.NotNull((await FindAsync(new string('x', 3_000))).Document.QuerySelector("[data-none]"));
        Assert.NotNull((await FindAsync(new string('9', 250))).Document.QuerySelector("[data-none]"));
    }

    [Fact]
    public async Task All_of_a_kind_are_a_press_away()
    {
        var page = await FindAsync("nguyen");

        var all = Assert.Single(page.Links("[data-kind='Tổ viên'] .section-head a"));
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        (await browser.GetAsync(all)).Expect(HttpStatusCode.OK);
        Assert.Equal(6, Found(page, "Tổ viên").Count);
    }

    [Fact]
    public async Task The_number_of_queries_is_fixed()
    {
        var people = await portal.PersonasAsync();
        var counts = new List<int>();
        foreach (var (persona, typed) in new[] { (people.Manager, "nguyen"), (people.Officer, "nguyen"), (people.Manager, "khong co ai het"), (people.Leader, "nguyen van"), (people.Staff, "1234") })
        {
            using var browser = await portal.SignInAsAsync(persona);
            using var count = portal.CountQueries();
            (await browser.GetAsync("/tim?q=" + Uri.EscapeDataString(typed))).Expect(HttpStatusCode.OK);
            counts.Add(count.Total);
        }

        Assert.InRange(Assert.Single(counts.Distinct()), 8, 11);
    }

    private static List<string> Found(HtmlPage page, string kind) => [.. page.Links($"[data-kind='{kind}'] ul.rows a")];

    private Task<(Member Member, SavingsGroup Group)> MemberAsync() => portal.InDatabaseAsync(async db =>
    {
        var stay = await db.Memberships.Where(one => one.LeftOn == null && one.Member.Phone != null && one.Member.NationalId != null && db.Loans.Any(loan => loan.MembershipId == one.Id)
            && db.Receipts.Any(receipt => receipt.MembershipId == one.Id)).OrderBy(one => one.Member.CustomerCode).Select(one => new { one.Member, one.GroupId }).FirstAsync();
        return (stay.Member, await db.Groups.AsNoTracking().SingleAsync(group => group.Id == stay.GroupId));
    });

    private async Task<HtmlPage> FindAsync(string typed) => (await OpenAsync(typed)).Expect(HttpStatusCode.OK);

    private async Task<HtmlPage> OpenAsync(string typed, Persona? persona = null)
    {
        using var browser = await portal.SignInAsAsync(persona ?? (await portal.PersonasAsync()).Manager);
        return await browser.GetAsync("/tim?q=" + Uri.EscapeDataString(typed));
    }
}
