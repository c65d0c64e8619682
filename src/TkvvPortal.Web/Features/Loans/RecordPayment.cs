using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>
/// Trả nợ, early repayment and payoff included, as the bank booked it: the borrower paid at the bank's counter. A group never collects
/// principal (G13).
/// </summary>
public sealed class RecordPayment(LoanActs acts) : IUseCase
{
    public sealed record Page(LoanHead Head, DateOnly DataDate, Form Form) : ILoanPage;

    public sealed class Form : EventForm
    {
        [Display(Name = "số gốc")]
        public Vnd? Principal { get; set; }

        [Display(Name = "số lãi")]
        public Vnd? Interest { get; set; }
    }

    /// <summary>The page, or null when there is no such loan.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null) =>
        await acts.OpenAsync(code) is { } open ? new Page(acts.Head(open), open.Loan.AsOf, acts.Form(open, posted)) : null;

    /// <summary>Records the payment; false when there is no such loan. Throws TK-232 to TK-235, TK-281, TK-283.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.RecordAsync(
        code, form, (loan, paper) => LoanEvent.Paid(form.Id, loan, paper, form.Principal ?? Vnd.Zero, form.Interest ?? Vnd.Zero));
}
