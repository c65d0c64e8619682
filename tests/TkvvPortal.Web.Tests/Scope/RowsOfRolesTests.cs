using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Scope;

/// <summary>Each account sees the groups that the table promises its role, neither more nor fewer.</summary>
public sealed partial class RowsOfRolesTests(SharedPortal portal)
{
    public static TheoryData<PortalRole> Roles => [.. Enum.GetValues<PortalRole>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task The_list_of_groups_shows_the_rows_of_the_role(PortalRole role)
    {
        var accounts = (await portal.PersonasAsync()).All.Where(persona => persona.Role == role).ToList();
        Assert.NotEmpty(accounts);

        foreach (var account in accounts)
        {
            var promised = await PromisedAsync(account);
            Assert.Equal((account.UserName, Join(promised)), (account.UserName, Join(await ShownAsync(account))));
        }
    }

    /// <summary>The groups that the scope named in the table gives the account.</summary>
    private Task<List<string>> PromisedAsync(Persona account) => portal.InDatabaseAsync(async db =>
    {
        var assignments = await db.Assignments.Where(a => a.UserId == account.Id).ToListAsync();
        var groups = await db.Groups.AsNoTracking().ToListAsync();
        Func<SavingsGroup, bool> sees = ScopeDocument.Scopes[account.Role] switch
        {
            "own group" => group => assignments.Exists(a => a.GroupId == group.Id),
            "communes" => group => assignments.Exists(a => a.CommuneId == group.CommuneId),
            "communes and organisation" => group => assignments.Exists(a => a.CommuneId == group.CommuneId && a.OrganisationId == group.OrganisationId),
            "office" => _ => assignments.Exists(a => a.OfficeId is not null),
            "nothing" => _ => false,
            var other => throw new InvalidOperationException($"The tests do not know the scope '{other}'."),
        };
        return groups.Where(sees).Select(group => group.Code).ToList();
    });

    private async Task<List<string>> ShownAsync(Persona account)
    {
        using var browser = await portal.SignInAsAsync(account);
        var page = await browser.VisitAsync("/to");
        if (!account.Role.May(Permission.ViewGroups))
        {
            page.Expect(HttpStatusCode.Forbidden);
            return [];
        }

        var codes = new HashSet<string>();
        for (var number = 1; codes.Count < 1000; number++)
        {
            page.Expect(HttpStatusCode.OK);
            codes.UnionWith(GroupLink().Matches(page.Html).Select(link => link.Groups[1].Value));
            if (account.GroupCode is not null || !page.Html.Contains($"trang={number + 1}", StringComparison.Ordinal))
                break;
            page = await browser.GetAsync($"/to?trang={number + 1}");
        }

        return [.. codes];
    }

    private static string Join(IEnumerable<string> codes) => string.Join(' ', codes.Order());

    [GeneratedRegex(@"""/to/(\d{7})")]
    private static partial Regex GroupLink();
}
