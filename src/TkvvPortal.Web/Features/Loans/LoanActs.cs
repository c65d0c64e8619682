using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>What all acts on a loan share: the loan, whether the form was sent before, and the event in its book.</summary>
public sealed class LoanActs(PortalDbContext db, LoanReader loans, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The loan, or null when it does not exist for the person.</summary>
    public Task<OpenLoan?> OpenAsync(string code) => loans.ReadAsync(code);

    /// <summary>The head of a page. A data date that lies ahead is where the figures begin.</summary>
    public LoanHead Head(OpenLoan open)
    {
        var day = clock.Today > open.Loan.AsOf ? clock.Today : open.Loan.AsOf;
        return new LoanHead(open.Loan.Code, open.Names, open.On(day).State, clock.Today);
    }

    /// <summary>The form to show: the posted one with the version of now where it has none, or a new one.</summary>
    public T Form<T>(OpenLoan open, T? posted)
        where T : EventForm, new()
    {
        var form = posted ?? new T { Id = Guid.CreateVersion7(), OccurredOn = clock.Today };
        if (form.Version == Guid.Empty)
            form.Version = open.Loan.Version;
        return form;
    }

    /// <summary>The page of an act that takes nothing but day, reason and paper; null when there is no such loan.</summary>
    public async Task<EventPage?> PageAsync(string code, EventForm? posted) =>
        await OpenAsync(code) is { } open ? new EventPage(Head(open), Form(open, posted)) : null;

    /// <summary>Records an event once however often the form is sent; false when there is no such loan. Throws TK-230 to TK-249, TK-281, TK-283.</summary>
    public Task<bool> RecordAsync(string code, EventForm form, Func<LoanContract, EventPaper, LoanEvent> make) => SaveAsync(code, form, open =>
    {
        var happened = make(open.Contract, Paper(form));
        return open.LedgerOn(happened.OccurredOn).Record(happened, clock.Today);
    });

    /// <summary>Takes an event back once; false when there is no such loan. Throws TK-230 to TK-232, TK-245, TK-246, TK-282.</summary>
    public Task<bool> UndoAsync(string code, EventForm form, Guid eventId, IReadOnlyCollection<LoanEventKind> mayUndo) => SaveAsync(
        code, form, open => open.LedgerOn(clock.Today).Undo(eventId, form.Id, Paper(form), clock.Today, mayUndo));

    private async Task<bool> SaveAsync(string code, EventForm form, Func<OpenLoan, LoanLedger> act)
    {
        if (form.Id == Guid.Empty || await OpenAsync(code) is not { } open)
            return false;
        if (await db.LoanEvents.AnyAsync(row => row.Id == form.Id))
            return true;
        var ledger = act(open);
        var happened = ledger.Events.Single(one => one.Id == form.Id);
        db.Attach(open.Loan);
        open.Loan.Foresee(LoanOutlook.Of(open.Loan, ledger, open.Contract.DueDays));
        if (happened.Kind == LoanEventKind.Extended)
            open.Loan.KeepAgreedEnd();
        db.Expect(open.Loan, form.Version);
        db.Add(happened);
        await db.SaveOnceAsync<LoanEvent>(form.Id);
        return true;
    }

    private EventPaper Paper(EventForm form) =>
        new(form.OccurredOn!.Value, form.Reason ?? "", form.PaperNumber ?? "", clock.UtcNow, user.Id, user.Name);
}
