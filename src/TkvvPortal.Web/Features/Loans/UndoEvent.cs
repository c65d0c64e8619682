using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Hủy sự kiện: takes back what was recorded wrongly; what followed from it is reckoned anew.</summary>
public sealed class UndoEvent(LoanActs acts, CurrentUser user) : IUseCase
{
    public sealed record Page(LoanHead Head, IReadOnlyList<EventLine> Choices, Form Form) : ILoanPage;

    public sealed class Form : EventForm
    {
        [Required(ErrorMessage = "Hãy chọn sự kiện cần hủy.")]
        public Guid? ReversesId { get; set; }
    }

    /// <summary>The page, or null when there is no such loan.</summary>
    /// <param name="code">The loan.</param>
    /// <param name="chosen">The event that a link of the list chose.</param>
    /// <param name="posted">The form as it was sent.</param>
    public async Task<Page?> PageAsync(string code, Guid? chosen, Form? posted = null)
    {
        if (await acts.OpenAsync(code) is not { } open)
            return null;
        var form = acts.Form(open, posted);
        if (posted is null)
            form.ReversesId = chosen;
        return new Page(acts.Head(open), [.. EventLines.Of(open, Kinds).Where(line => line.MayUndo).Reverse()], form);
    }

    /// <summary>Takes the event back; false when there is no such loan. Throws TK-230 to TK-232, TK-245, TK-246, TK-282.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.UndoAsync(code, form, form.ReversesId!.Value, Kinds);

    private IReadOnlyCollection<LoanEventKind> Kinds => EventDuties.MayUndo(user);
}
