using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Scope;

/// <summary>Every page of the table, opened as every kind of account, for a group in and a group out of its scope.</summary>
public sealed partial class PagesInScopeTests(SharedPortal portal)
{
    public static TheoryData<string> PagesOfAGroup => Pages(page => page.Method == "GET" && page.IsAboutAGroup);

    public static TheoryData<string> OtherPages => Pages(page =>
        page.Method == "GET" && !page.IsAboutAGroup && page.Permission is not null && !page.Address.Contains('{', StringComparison.Ordinal));

    public static TheoryData<string> ActsOnAGroup => Pages(page => page.Method == "POST" && page.IsAboutAGroup);

    [Theory, MemberData(nameof(PagesOfAGroup))]
    public async Task A_page_of_a_group_shows_for_own_rows_and_does_not_exist_for_others(string route)
    {
        var page = Row("GET", route);
        foreach (var (persona, group) in await CasesAsync())
        {
            using var browser = await portal.SignInAsAsync(persona);
            var answer = await browser.GetAsync(group.Address(route));

            Assert.Equal($"{persona} {group.Code} {Expected(page, persona, group)}", $"{persona} {group.Code} {Short(answer)}");
            await ShowsNothingForeignAsync(answer, persona);
        }
    }

    [Theory, MemberData(nameof(OtherPages))]
    public async Task A_list_shows_own_rows_only(string route)
    {
        var page = Row("GET", route);
        foreach (var persona in await PersonasAsync())
        {
            using var browser = await portal.SignInAsAsync(persona);
            var answer = await browser.VisitAsync(page.Address);

            Assert.Equal($"{persona} {(persona.Role.May(page.Permission!.Value) ? 200 : 403)}", $"{persona} {(int)answer.Status}");
            if (page.Permission is not (Permission.ViewUsers or Permission.ManageUsers))
                await ShowsNothingForeignAsync(answer, persona);
        }
    }

    [Theory, MemberData(nameof(ActsOnAGroup))]
    public async Task Nothing_can_be_done_to_a_foreign_group_or_without_permission(string route)
    {
        var page = Row("POST", route);
        var before = await EntriesAsync();
        foreach (var (persona, group) in await CasesAsync())
        {
            var may = persona.Role.May(page.Permission!.Value);
            if (may && persona.Sees(group.Code))
                continue;
            using var browser = await portal.SignInAsAsync(persona);
            var answer = await browser.PostAsync(group.Address(route), await FieldsAsync(browser, persona, route));

            Assert.Equal($"{persona} {group.Code} {(may ? 404 : 403)}", $"{persona} {group.Code} {(int)answer.Status}");
        }

        Assert.Equal(before, await EntriesAsync());
    }

    private static readonly Regex StepPage = new("^/(hop|vay-von)/|/nop-tien$");

    private static TheoryData<string> Pages(Func<PageRow, bool> where) => [.. ScopeDocument.Pages.Where(where).Select(page => page.Route)];

    private static PageRow Row(string method, string route) => ScopeDocument.Pages.Single(page => page.Method == method && page.Route == route);

    private static string Expected(PageRow page, Persona persona, GroupSample group) =>
        !persona.Role.May(page.Permission!.Value) ? "403" : persona.Sees(group.Code) ? "shown" : "404";

    /// <summary>A step of minutes, of a loan or of a hand-in that is over leads back to its meeting, request or sheet: that counts as shown.</summary>
    private static string Short(HtmlPage answer) =>
        answer.Status == HttpStatusCode.OK || (answer.Location is { } address && StepPage.IsMatch(address)) ? "shown" : $"{(int)answer.Status}";

    private async Task<IReadOnlyList<Persona>> PersonasAsync()
    {
        var all = await portal.PersonasAsync();
        return
        [
            all.Leader, all.Deputy, all.OtherLeader, all.Officer, all.OtherOfficer, all.Staff, all.OtherStaff, all.Manager, all.Accountant,
            all.Administrator,
        ];
    }

    /// <summary>Every persona with the leader's group and with a group in another commune.</summary>
    private async Task<IEnumerable<(Persona Persona, GroupSample Group)>> CasesAsync()
    {
        var personas = await portal.PersonasAsync();
        var here = await portal.InDatabaseAsync(db => GroupSample.ReadAsync(db, personas.Leader.GroupCode!));
        var there = await portal.InDatabaseAsync(db => GroupSample.ReadAsync(db, personas.OtherLeader.GroupCode!));
        return (await PersonasAsync()).SelectMany(persona => new[] { (persona, here), (persona, there) });
    }

    /// <summary>The fields that the own form would send, where the account has one; else the token alone.</summary>
    private async Task<IEnumerable<KeyValuePair<string, string>>> FieldsAsync(PortalBrowser browser, Persona persona, string route)
    {
        var token = (await browser.GetAsync("/doi-mat-khau")).Form().Fields(null).Where(field => field.Key == "__RequestVerificationToken");
        if (persona.GroupCodes.Count == 0)
            return token;
        var own = (await portal.InDatabaseAsync(db => GroupSample.ReadAsync(db, persona.GroupCodes[0]))).Address(route);
        var form = (await browser.GetAsync(own)).Forms().FirstOrDefault(form => form.Action == own);
        return form?.Fields(null) ?? token;
    }

    private async Task ShowsNothingForeignAsync(HtmlPage page, Persona persona)
    {
        var foreign = await portal.InDatabaseAsync(async db =>
        {
            var hidden = await db.Groups.Where(g => !persona.GroupCodes.Contains(g.Code)).Select(g => new { g.Id, g.Code }).ToListAsync();
            var ids = hidden.Select(g => g.Id).ToList();
            var loans = await db.Loans.Where(l => ids.Contains(l.GroupId)).Select(l => l.Code).ToListAsync();
            return hidden.Select(g => g.Code).Concat(loans).ToHashSet();
        });
        var shown = LongNumber().Matches(page.Html).Select(number => number.Value).Where(foreign.Contains).Distinct().ToList();
        Assert.True(shown.Count == 0, $"{persona} sees {string.Join(", ", shown)} on {page.Url}.");
    }

    private Task<int> EntriesAsync() => portal.InDatabaseAsync(db => db.AuditEntries.CountAsync());

    [GeneratedRegex(@"(?<!\d)(\d{7}|\d{16})(?!\d)")]
    private static partial Regex LongNumber();
}
