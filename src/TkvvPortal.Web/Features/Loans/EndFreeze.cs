using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Hết khoanh nợ before the last day: interest runs again.</summary>
public sealed class EndFreeze(LoanActs acts) : IUseCase
{
    /// <summary>The page, or null when there is no such loan.</summary>
    public Task<EventPage?> PageAsync(string code, EventForm? posted = null) => acts.PageAsync(code, posted);

    /// <summary>Records the end; false when there is no such loan. Throws TK-232, TK-233, TK-243.</summary>
    public Task<bool> HandleAsync(string code, EventForm form) => acts.RecordAsync(
        code, form, (loan, paper) => LoanEvent.Unfrozen(form.Id, loan, paper));
}
