using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Cash.Audit;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Sheets;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.HandIns;

/// <summary>What the tests of money handed in share: each works on the sheet of one group of the small demo, in November 2026.</summary>
internal static class HandInWork
{
    public static string HandInOf(string code) => $"{Sheet(code)}/nop-tien";

    /// <summary>The leader takes deposits of the first members.</summary>
    public static async Task CollectAsync(this PortalFactory portal, string code, params string[] deposits)
    {
        var form = (await portal.OwnSheetAsync(code)).Form();
        for (var row = 0; row < deposits.Length; row++)
            form = form.Set(Deposit(row), deposits[row]);
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
    }

    public static async Task<HtmlPage> StepAsync(this PortalFactory portal, string code, string step, Func<Personas, Persona> who) =>
        (await (await portal.SignInAsAsync(who)).GetAsync($"{HandInOf(code)}/{step}")).Expect(HttpStatusCode.OK);

    public static Task<HtmlPage> CountingAsync(this PortalFactory portal, string code) => portal.StepAsync(code, "dem", personas => personas.LeaderOf(code));

    public static Task<HtmlPage> ReceivingAsync(this PortalFactory portal, string code) => portal.StepAsync(code, "nhan", personas => personas.Accountant);

    /// <summary>The pieces of one note; the largest comes first.</summary>
    public static string Pieces(int note) => $"Form.Notes[{Banknotes.Values.ToList().IndexOf(note)}].Pieces";

    /// <summary>The leader counts what is owed exactly, in notes of 10.000, and the accountant takes it unchecked.</summary>
    public static async Task HandInAsync(this PortalFactory portal, string code, int tensOfThousands)
    {
        (await (await portal.CountingAsync(code)).Form().Set(Pieces(10_000), tensOfThousands.ToString()).SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await (await portal.ReceivingAsync(code)).Form().Choose("Form.IsReceived", "true").Set("Form.UncheckedReason", "Hội vắng").SubmitAsync())
            .Expect(HttpStatusCode.Redirect);
    }

    /// <summary>What is wrong with the books of a group.</summary>
    public static Task<IReadOnlyList<string>> FaultsAsync(this PortalFactory portal, string code) => portal.InDatabaseAsync(async db =>
    {
        await foreach (var (group, ledger) in db.LedgersAsync())
        {
            if (group.Code == code)
                return LedgerAudit.FaultsOf(ledger);
        }

        throw new InvalidOperationException($"No group {code}.");
    });

    public static Task<CashBook> BookAsync(this PortalFactory portal, string code) => portal.InDatabaseAsync(db =>
        db.CashBooks.AsNoTracking().SingleAsync(book => db.Groups.Any(group => group.Id == book.GroupId && group.Code == code)));
}
