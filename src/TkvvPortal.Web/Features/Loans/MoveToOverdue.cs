using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Chuyển nợ quá hạn (14/TD): all principal that is past due by the regime of the loan.</summary>
public sealed class MoveToOverdue(LoanActs acts) : IUseCase
{
    /// <summary>The page, or null when there is no such loan.</summary>
    public Task<EventPage?> PageAsync(string code, EventForm? posted = null) => acts.PageAsync(code, posted);

    /// <summary>Records the transfer; false when there is no such loan. Throws TK-232, TK-233, TK-241, TK-242.</summary>
    public Task<bool> HandleAsync(string code, EventForm form) => acts.RecordAsync(
        code, form, (loan, paper) => LoanEvent.MovedToOverdue(form.Id, loan, paper));
}
