using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Members;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Members;

/// <summary>What the tests of members look up.</summary>
internal static class MemberWork
{
    /// <summary>The members of the leader's group, by customer code: with a whole phone and a twelve-digit number.</summary>
    public static async Task<List<Member>> MembersAsync(this PortalFactory portal)
    {
        var code = (await portal.PersonasAsync()).Leader.GroupCode;
        var members = await portal.InDatabaseAsync(db => db.Memberships.AsNoTracking()
            .Where(stay => stay.LeftOn == null && db.Groups.Any(group => group.Id == stay.GroupId && group.Code == code))
            .Select(stay => stay.Member).ToListAsync());
        return [.. members.Where(one => one is { NationalId.Length: 12, Phone.Length: 10 }).OrderBy(one => one.CustomerCode, StringComparer.Ordinal)];
    }

    /// <summary>Opens a page as somebody.</summary>
    public static async Task<HtmlPage> OpenAsync(this PortalFactory portal, string url, Func<Personas, Persona> choose)
    {
        using var browser = await portal.SignInAsAsync(choose);
        return await browser.GetAsync(url);
    }

    /// <summary>The customer codes in the order of the list.</summary>
    public static List<string> Codes(this HtmlPage page) => [.. page.Links("[data-people] tbody th a").Select(link => link["/to-vien/".Length..])];
}
