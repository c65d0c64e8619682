using System.Net;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Loans;

/// <summary>What the rules refuse is said at its field, and nothing is saved.</summary>
public sealed class RefusedEventsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Func<Personas, Persona> Officer = people => people.Officer;
    private static readonly Func<Personas, Persona> Manager = people => people.Manager;
    private static readonly Func<Personas, Persona> Accountant = people => people.Accountant;

    [Fact]
    public async Task An_event_lies_between_disbursement_and_today_and_names_reason_and_paper()
    {
        var code = await portal.LendAsync();
        await portal.RefusedAsync(Officer, code, "bo-di", LoanEventRules.EventIsInOrder, "OccurredOn", ("Form.OccurredOn", "2026-03-14"));
        await portal.RefusedAsync(Officer, code, "bo-di", LoanEventRules.EventIsInOrder, "OccurredOn", ("Form.OccurredOn", "2026-11-24"));
        await portal.RefusedAsync(Officer, code, "bo-di", LoanEventRules.EventIsInOrder, "OccurredOn", ("Form.OccurredOn", "1990-01-01"));

        using var officer = await portal.SignInAsAsync(Officer);
        var page = await (await officer.FormAsync(code, "bo-di")).With(("Form.Reason", " "), ("Form.PaperNumber", "")).SubmitAsync();

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal((LoanEventRules.EventHasReason.Text, LoanEventRules.EventHasPaper.Text), (page.ErrorAt("Form.Reason"), page.ErrorAt("Form.PaperNumber")));
    }

    [Fact]
    public async Task Payments_stay_within_what_is_owed()
    {
        var code = await portal.LendAsync();
        await portal.RefusedAsync(Accountant, code, "tra-no", LoanEventRules.PrincipalIsOwed, "Principal", ("Form.Principal", "10000001"));
        await portal.RefusedAsync(Accountant, code, "tra-no", LoanEventRules.AmountIsPositive, "Principal", ("Form.Principal", "0"));
        await portal.RefusedAsync(Accountant, code, "tra-no", LoanEventRules.PrincipalIsOfThisLoan, "Principal", ("Form.OccurredOn", "2026-10-01"), ("Form.Principal", "10000001"));
        await portal.RefusedAsync(Manager, code, "chiem-dung", LoanEventRules.PrincipalIsOfThisLoan, "Principal", ("Form.Holder", "Other"), ("Form.Principal", "10000001"));

        await portal.RecordAsync(Accountant, code, "tra-no", ("Form.Principal", "9500000"));
        await portal.RefusedAsync(
            Accountant, code, "tra-no", LoanEventRules.OtherEventsFit, "OccurredOn", ("Form.OccurredOn", "2026-11-20"), ("Form.Principal", "1000000"));
    }

    [Fact]
    public async Task Nothing_more_happens_to_a_loan_that_is_paid_off()
    {
        var code = await portal.LendAsync();
        await portal.RecordAsync(Accountant, code, "tra-no", ("Form.Principal", "10000000"));

        await portal.RefusedAsync(Officer, code, "bo-di", LoanEventRules.LoanIsOpen, "OccurredOn");
        await portal.RefusedAsync(Officer, code, "gia-han", LoanEventRules.LoanIsOpen, "OccurredOn", ("Form.Months", "6"));
        await portal.RecordAsync(Accountant, code, "tra-no", ("Form.Interest", "500"));
    }

    [Fact]
    public async Task An_adjustment_is_in_time_within_the_next_period_and_never_of_the_final_date()
    {
        var code = await portal.LendAsync();
        const string act = "dieu-chinh-ky-han";
        await portal.RefusedAsync(Officer, code, act, LoanEventRules.AdjustedInTime, "OccurredOn", ("Form.InstalmentNumber", "1"), ("Form.Until", "2027-01-04"));
        await portal.RefusedAsync(Officer, code, act, LoanEventRules.AdjustedWithinNextPeriod, "Until", ("Form.InstalmentNumber", "2"), ("Form.Until", "2027-09-05"));
        await portal.RefusedAsync(Officer, code, act, LoanEventRules.AdjustedWithinNextPeriod, "Until", ("Form.InstalmentNumber", "2"), ("Form.Until", "2027-03-04"));

        using var officer = await portal.SignInAsAsync(Officer);
        var form = (await officer.FormAsync(code, act)).Set("Form.Until", "2028-06-04");
        var page = await officer.PostAsync(form.Action, form.Forged("Form.InstalmentNumber", "4"));

        page.ShowsRefusal(LoanEventRules.FinalDateIsNotAdjusted, "InstalmentNumber");
        Assert.Equal("2028-06-04", page.Form()["Form.Until"]);
    }

    [Fact]
    public async Task An_extension_stays_within_the_limit_and_comes_before_the_final_date()
    {
        var code = await portal.LendAsync();
        await portal.RefusedAsync(Officer, code, "gia-han", LoanEventRules.ExtendedWithinLimit, "Months", ("Form.Months", "13"));
        await portal.RefusedAsync(Officer, code, "gia-han", LoanEventRules.AmountIsPositive, "Months", ("Form.Months", "0"));
        await portal.RecordAsync(Officer, code, "gia-han", ("Form.Months", "12"));
        await portal.RefusedAsync(Officer, code, "gia-han", LoanEventRules.ExtendedWithinLimit, "Months", ("Form.Months", "1"));

        var ended = await portal.LendAsync(new DisbursementTerms(new DateOnly(2025, 10, 15), new Vnd(5_000_000), new DateOnly(2026, 10, 15), 0));
        await portal.RefusedAsync(Officer, ended, "gia-han", LoanEventRules.ExtendedBeforeFinalDate, "OccurredOn", ("Form.Months", "6"));
    }

    [Fact]
    public async Task Only_what_is_past_due_becomes_overdue_once()
    {
        var code = await portal.LendAsync();
        await portal.RecordAsync(Officer, code, "chuyen-qua-han");
        await portal.RefusedAsync(Officer, code, "chuyen-qua-han", LoanEventRules.SomethingIsPastDue, "OccurredOn");

        // Lent before 01/03/2026: an unpaid instalment moves on to the next one.
        var older = await portal.LendAsync(new DisbursementTerms(new DateOnly(2026, 2, 15), new Vnd(10_000_000), new DateOnly(2028, 2, 15), 6));
        await portal.RefusedAsync(Officer, older, "chuyen-qua-han", LoanEventRules.SomethingIsPastDue, "OccurredOn");
    }

    [Fact]
    public async Task A_freeze_stays_within_the_limit_and_is_not_doubled()
    {
        var code = await portal.LendAsync();
        await portal.RefusedAsync(Manager, code, "het-khoanh", LoanEventRules.LoanIsFrozen, "OccurredOn");
        await portal.RefusedAsync(Manager, code, "khoanh", LoanEventRules.FrozenWithinLimit, "Until", ("Form.DamagePercent", "39"), ("Form.Until", "2027-01-01"));
        await portal.RefusedAsync(Manager, code, "khoanh", LoanEventRules.FrozenWithinLimit, "Until", ("Form.DamagePercent", "50"), ("Form.Until", "2029-11-24"));
        await portal.RecordAsync(Manager, code, "khoanh", ("Form.OccurredOn", "2026-11-20"), ("Form.DamagePercent", "80"), ("Form.Until", "2031-11-20"));
        await portal.RefusedAsync(Manager, code, "khoanh", LoanEventRules.LoanIsNotFrozen, "OccurredOn", ("Form.DamagePercent", "50"), ("Form.Until", "2027-01-01"));
        await portal.RefusedAsync(Officer, code, "chuyen-qua-han", LoanEventRules.LoanIsNotFrozen, "OccurredOn");
    }
}
