using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Phiếu báo hộ vay vốn bỏ đi khỏi nơi cư trú: the leader reports it to the commune's organisation.</summary>
public sealed class ReportAbsconding(LoanActs acts) : IUseCase
{
    /// <summary>The page, or null when there is no such loan.</summary>
    public Task<EventPage?> PageAsync(string code, EventForm? posted = null) => acts.PageAsync(code, posted);

    /// <summary>Records the notice; false when there is no such loan. Throws TK-232, TK-233.</summary>
    public Task<bool> HandleAsync(string code, EventForm form) => acts.RecordAsync(
        code, form, (loan, paper) => LoanEvent.Absconded(form.Id, loan, paper));
}
