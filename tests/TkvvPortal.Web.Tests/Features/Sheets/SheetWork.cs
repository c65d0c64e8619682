using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Sheets;

/// <summary>Addresses and figures the tests of sheets share. The demo's groups are numbered 0160001 … 0160012.</summary>
internal static class SheetWork
{
    /// <summary>Sixty members; open this month, nothing collected.</summary>
    public const string Large = "0160001";

    /// <summary>Four members; open this month, nothing collected.</summary>
    public const string Small = "0160003";

    /// <summary>Open this month, nothing collected.</summary>
    public const string Open = "0160005";

    /// <summary>Not open this month.</summary>
    public const string Unopened = "0160008";

    /// <summary>Not open this month; without the mandate to collect interest.</summary>
    public const string WithoutInterest = "0160010";

    public static string Sheet(string code, string month = "2026-11") => $"/to/{code}/bang-ke/{month}";

    public static string ReceiptsOf(string code) => $"/to/{code}/bien-lai";

    public static string Interest(int row) => $"Form.Rows[{row}].Interest";

    public static string Deposit(int row) => $"Form.Rows[{row}].Deposit";

    public static string InFull(int row) => $"Form.Rows[{row}].PaidInFull";

    /// <summary>The sheet as the leader of the group sees it.</summary>
    public static async Task<HtmlPage> OwnSheetAsync(this PortalFactory portal, string code, string month = "2026-11") =>
        (await (await portal.SignInAsAsync(personas => personas.LeaderOf(code))).GetAsync(Sheet(code, month))).Expect(HttpStatusCode.OK);

    /// <summary>Rows where interest can be typed.</summary>
    public static IReadOnlyList<int> RowsWithInterest(this HtmlForm form) =>
        [.. Enumerable.Range(0, 70).Where(row => form.Names.Contains(Interest(row)))];

    /// <summary>All receipts of a group, in the order of their numbers.</summary>
    public static Task<List<Receipt>> ReceiptsAsync(this PortalFactory portal, string code) => portal.InDatabaseAsync(db => db.Receipts
        .AsNoTracking().Include(receipt => receipt.Reversal)
        .Where(receipt => db.Groups.Any(group => group.Id == receipt.GroupId && group.Code == code))
        .OrderBy(receipt => receipt.Year).ThenBy(receipt => receipt.Number).ToListAsync());

    /// <summary>The rows of a sheet, in their order.</summary>
    public static Task<List<SheetRow>> RowsAsync(this PortalFactory portal, string code, FiscalMonth month) => portal.InDatabaseAsync(db => db.SheetRows
        .AsNoTracking()
        .Where(row => db.Sheets.Any(sheet => sheet.Id == row.SheetId && sheet.Month == month && db.Groups.Any(group => group.Id == sheet.GroupId && group.Code == code)))
        .OrderBy(row => row.Number).ToListAsync());

    /// <summary>Fails unless the numbers of every year run from 1 without a gap.</summary>
    public static void NumbersHaveNoGap(IReadOnlyList<Receipt> receipts)
    {
        foreach (var year in receipts.GroupBy(receipt => receipt.Year))
            Assert.Equal(Enumerable.Range(1, year.Count()), year.Select(receipt => receipt.Number));
    }

    /// <summary>A line for each element, with a stroke between its parts, for approval.</summary>
    public static string TextOf(IEnumerable<IElement> elements) => string.Join('\n', elements.Select(element => string.Join(
        " | ",
        (element.Children.Length == 0 || element.LocalName is "p" or "span" ? [element] : element.Children.AsEnumerable())
            .Select(part => string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))));
}
