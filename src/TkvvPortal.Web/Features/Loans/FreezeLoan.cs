using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Khoanh nợ: no interest runs up to a day, within the limit of the damage.</summary>
public sealed class FreezeLoan(LoanActs acts) : IUseCase
{
    public sealed record Page(LoanHead Head, FreezeLimits Limits, Form Form) : ILoanPage;

    public sealed class Form : EventForm
    {
        [Required, Display(Name = "ngày cuối của thời gian khoanh")]
        public DateOnly? Until { get; set; }

        [Required, Range(0, 100, ErrorMessage = "Mức thiệt hại phải từ 0 đến 100 %."), Display(Name = "mức thiệt hại")]
        public int? DamagePercent { get; set; }
    }

    /// <summary>The page, or null when there is no such loan.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null) => await acts.OpenAsync(code) is { } open
        ? new Page(acts.Head(open), open.PolicyOn(acts.Today).Freeze, acts.Form(open, posted))
        : null;

    /// <summary>Records the freeze; false when there is no such loan. Throws TK-232, TK-233, TK-242, TK-244.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.RecordAsync(
        code, form, (loan, paper) => LoanEvent.Frozen(form.Id, loan, paper, form.Until!.Value, form.DamagePercent!.Value));
}
