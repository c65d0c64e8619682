using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Loans;

/// <summary>Loans of a group of the small demo, and what is recorded of them with the real forms. Its session is on day 4.</summary>
internal static class LoanWork
{
    public const string Group = "0160001";

    private static int _number;

    /// <summary>10,000,000 for two years in four parts, of which the first is past due and has to be moved to overdue.</summary>
    public static Task<string> LendAsync(this PortalFactory portal) => portal.LendAsync(
        new DisbursementTerms(new DateOnly(2026, 3, 15), new Vnd(10_000_000), new DateOnly(2028, 3, 15), 6));

    public static Task<string> LendAsync(this PortalFactory portal, DisbursementTerms terms, BankBalance? balance = null) => portal.InDatabaseAsync(async db =>
    {
        var stay = await db.Memberships.FirstAsync(one => one.LeftOn == null && db.Groups.Any(g => g.Id == one.GroupId && g.Code == Group));
        var loan = Loan.Disburse(
            Guid.CreateVersion7(), stay.GroupId, stay.Id, $"88000000{Interlocked.Increment(ref _number):D8}",
            await db.Programmes.Where(one => one.Code == "01").Select(one => one.Id).FirstAsync(), new InterestRate(6.6m), terms);
        loan.Report(balance ?? new BankBalance(new DateOnly(2026, 11, 1), terms.Amount, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero), null);
        db.Add(loan);
        await db.SaveChangesAsync();
        return loan.Code;
    });

    /// <summary>The form of an act, with reason and paper filled in.</summary>
    public static async Task<HtmlForm> FormAsync(this PortalBrowser browser, string code, string act) =>
        (await browser.GetAsync($"/mon-vay/{code}/{act}")).Expect(HttpStatusCode.OK).Form()
            .Set("Form.Reason", "Mất mùa vụ lúa").Set("Form.PaperNumber", "Giấy 12");

    /// <summary>Records an act with the real form and comes back to the loan.</summary>
    public static async Task<HtmlPage> RecordAsync(this PortalFactory portal, Func<Personas, Persona> who, string code, string act, params (string Field, string Value)[] fields)
    {
        var page = await (await (await portal.SignInAsAsync(who)).FormAsync(code, act)).With(fields).SubmitAndFollowAsync();
        Assert.Equal($"/mon-vay/{code}", page.Expect(HttpStatusCode.OK).Url);
        return page;
    }

    /// <summary>Sends an act that is refused: the message stands at a field, and what was typed stays.</summary>
    public static async Task RefusedAsync(
        this PortalFactory portal, Func<Personas, Persona> who, string code, string act, Rule rule, string field, params (string Field, string Value)[] fields)
    {
        var before = await portal.EventsAsync(code);
        var page = await (await (await portal.SignInAsAsync(who)).FormAsync(code, act)).With(fields).SubmitAsync();
        page.ShowsRefusal(rule, field);
        Assert.All(fields.Where(one => page.Form().Names.Contains(one.Field)), one => Assert.Equal(one.Value, page.Form()[one.Field]));
        Assert.Equal(("Mất mùa vụ lúa", "Giấy 12"), (page.Form()["Form.Reason"], page.Form()["Form.PaperNumber"]));
        Assert.Equal(before.Count, (await portal.EventsAsync(code)).Count);
    }

    public static void ShowsRefusal(this HtmlPage page, Rule rule, string field)
    {
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith(rule.Text.Split('{')[0], page.ErrorAt("Form." + field), StringComparison.Ordinal);
        Assert.NotEqual("", page.ErrorAt("Form." + field));
        Assert.Contains(page.Links("[data-error-summary] a"), link => link == "#Form_" + field);
    }

    public static HtmlForm With(this HtmlForm form, params (string Field, string Value)[] fields)
    {
        foreach (var (field, value) in fields)
            form.Set(field, value);
        return form;
    }

    /// <summary>The fields of a form with one of them changed in a way the page does not offer.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Forged(this HtmlForm form, string field, string value) =>
        form.Fields(null).Where(one => one.Key != field).Append(KeyValuePair.Create(field, value));

    public static Task<List<LoanEvent>> EventsAsync(this PortalFactory portal, string code) => portal.InDatabaseAsync(db => db.LoanEvents.AsNoTracking()
        .Where(row => db.Loans.Any(loan => loan.Id == row.LoanId && loan.Code == code)).OrderBy(row => row.RecordedAtUtc).ThenBy(row => row.Id).ToListAsync());
}
