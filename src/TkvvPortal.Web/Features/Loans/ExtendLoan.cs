using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Gia hạn nợ (09/TD): the final due date moves by some months, within the limit of the term.</summary>
public sealed class ExtendLoan(LoanActs acts) : IUseCase
{
    /// <summary>The page.</summary>
    /// <param name="Head">The loan.</param>
    /// <param name="TermMonths">Its term.</param>
    /// <param name="Allowed">Months all extensions may have together.</param>
    /// <param name="Form">What is entered.</param>
    public sealed record Page(LoanHead Head, int TermMonths, int Allowed, Form Form) : ILoanPage
    {
        public int Left => Math.Max(0, Allowed - Head.State.ExtendedMonths);
    }

    public sealed class Form : EventForm
    {
        [Required, Range(0, 600, ErrorMessage = "Số tháng gia hạn phải từ 1 đến 600."), Display(Name = "số tháng gia hạn")]
        public int? Months { get; set; }
    }

    /// <summary>The page, or null when there is no such loan.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.OpenAsync(code) is not { } open)
            return null;
        var term = open.Contract.TermMonths;
        return new Page(acts.Head(open), term, open.PolicyOn(acts.Today).Extension.Months(term), acts.Form(open, posted));
    }

    /// <summary>Records the extension; false when there is no such loan. Throws TK-232, TK-233, TK-235, TK-239, TK-240.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.RecordAsync(
        code, form, (loan, paper) => LoanEvent.Extended(form.Id, loan, paper, form.Months!.Value));
}
