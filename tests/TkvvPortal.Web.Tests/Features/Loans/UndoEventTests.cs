using System.Net;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Loans;

/// <summary>Taking an event back, the same form twice, and two people at once.</summary>
public sealed class UndoEventTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task An_event_taken_back_is_struck_and_what_followed_is_reckoned_anew()
    {
        var code = await portal.LendAsync();
        await PayAsync(code, "2026-11-10", "2500000");
        await PayAsync(code, "2026-11-20", "1000000");
        using var accountant = await portal.SignInAsAsync(people => people.Accountant);
        var link = (await accountant.GetAsync($"/mon-vay/{code}")).Links("[data-events] tbody tr:last-of-type a").Single();

        var form = (await accountant.GetAsync(link)).Form().Set("Form.Reason", "Ghi nhầm món").Set("Form.PaperNumber", "CT 9");
        var page = await form.SubmitAndFollowAsync();

        Assert.Equal($"/mon-vay/{code}", page.Url);
        Assert.Contains("9.000.000", page.Texts(".tile-value"));
        Assert.EndsWith("1.500.000 đã trả 1.000.000", page.Texts("[data-schedule] tbody tr")[0], StringComparison.Ordinal);
        Assert.Equal("Trả nợ", page.Text("[data-events] s"));
        Assert.Contains($"Đã hủy ngày 23/11/2026, {(await portal.PersonasAsync()).Accountant.FullName} ghi, căn cứ: CT 9. Lý do: Ghi nhầm món", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_is_taken_back_once_and_only_while_nothing_rests_on_it()
    {
        var code = await portal.LendAsync();
        await portal.RecordAsync(people => people.Manager, code, "khoanh", ("Form.OccurredOn", "2026-11-02"), ("Form.DamagePercent", "50"), ("Form.Until", "2027-11-01"));
        await portal.RecordAsync(people => people.Manager, code, "het-khoanh", ("Form.OccurredOn", "2026-11-12"));
        var events = await portal.EventsAsync(code);

        await portal.RefusedAsync(people => people.Manager, code, "huy-su-kien", LoanEventRules.NothingDependsOnIt, "ReversesId", ("Form.ReversesId", $"{events[0].Id}"));
        await portal.RecordAsync(people => people.Manager, code, "huy-su-kien", ("Form.ReversesId", $"{events[1].Id}"));
        (await ForgeAsync(people => people.Manager, code, events[1].Id)).ShowsRefusal(LoanEventRules.ReversedOnce, "ReversesId");
        await portal.RefusedAsync(
            people => people.Manager, code, "huy-su-kien", LoanEventRules.EventIsInOrder, "OccurredOn", ("Form.ReversesId", $"{events[0].Id}"), ("Form.OccurredOn", "2026-11-01"));
        var page = await portal.RecordAsync(people => people.Manager, code, "huy-su-kien", ("Form.ReversesId", $"{events[0].Id}"));
        Assert.Equal("Trong hạn", page.Text("[data-standing]"));
    }

    [Fact]
    public async Task Only_who_records_a_kind_and_the_manager_take_it_back()
    {
        var code = await portal.LendAsync();
        await PayAsync(code, "2026-11-10", "100000");
        await portal.RecordAsync(people => people.Leader, code, "bo-di");
        var events = await portal.EventsAsync(code);
        var (paid, left) = (events.Single(one => one.Kind == LoanEventKind.Paid), events.Single(one => one.Kind == LoanEventKind.Absconded));

        (await ForgeAsync(people => people.Leader, code, paid.Id)).ShowsRefusal(LoanEventRules.ReversedByWhoRecords, "ReversesId");
        (await ForgeAsync(people => people.Officer, code, paid.Id)).ShowsRefusal(LoanEventRules.ReversedByWhoRecords, "ReversesId");
        (await ForgeAsync(people => people.Accountant, code, left.Id)).ShowsRefusal(LoanEventRules.ReversedByWhoRecords, "ReversesId");
        await portal.RecordAsync(people => people.Leader, code, "huy-su-kien", ("Form.ReversesId", $"{left.Id}"));
        await portal.RecordAsync(people => people.Manager, code, "huy-su-kien", ("Form.ReversesId", $"{paid.Id}"));

        Assert.Equal(2, (await portal.EventsAsync(code)).Count(one => one.Kind == LoanEventKind.Reversed));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_recorded_once()
    {
        var code = await portal.LendAsync();
        using var accountant = await portal.SignInAsAsync(people => people.Accountant);
        var form = (await accountant.FormAsync(code, "tra-no")).With(("Form.Principal", "300000"));

        await form.SubmitAndFollowAsync();
        var again = await form.SubmitAndFollowAsync();

        Assert.Equal((HttpStatusCode.OK, $"/mon-vay/{code}"), (again.Status, again.Url));
        var paid = Assert.Single(await portal.EventsAsync(code));
        var undo = (await accountant.FormAsync(code, "huy-su-kien")).With(("Form.ReversesId", $"{paid.Id}"));
        await undo.SubmitAndFollowAsync();
        await undo.SubmitAndFollowAsync();
        Assert.Equal(2, (await portal.EventsAsync(code)).Count);
    }

    [Fact]
    public async Task Of_two_people_with_a_form_open_the_second_is_told_and_neither_is_lost()
    {
        var code = await portal.LendAsync();
        using var accountant = await portal.SignInAsAsync(people => people.Accountant);
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        var late = (await officer.FormAsync(code, "gia-han")).With(("Form.Months", "6"));
        await (await accountant.FormAsync(code, "tra-no")).With(("Form.Principal", "300000")).SubmitAndFollowAsync();

        var told = (await late.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(told.Errors, error => error.StartsWith("Người khác vừa lưu trước bạn.", StringComparison.Ordinal));
        Assert.Equal(("6", "Mất mùa vụ lúa"), (told.Form()["Form.Months"], told.Form()["Form.Reason"]));
        await told.Form().SubmitAndFollowAsync();

        Assert.Equal([LoanEventKind.Paid, LoanEventKind.Extended], (await portal.EventsAsync(code)).Select(one => one.Kind).Order());
    }

    private Task<HtmlPage> PayAsync(string code, string on, string principal) =>
        portal.RecordAsync(people => people.Accountant, code, "tra-no", ("Form.OccurredOn", on), ("Form.Principal", principal));

    private async Task<HtmlPage> ForgeAsync(Func<Personas, Persona> who, string code, Guid id)
    {
        var browser = await portal.SignInAsAsync(who);
        var form = await browser.FormAsync(code, "huy-su-kien");
        return await browser.PostAsync(form.Action, form.Forged("Form.ReversesId", $"{id}"));
    }
}
