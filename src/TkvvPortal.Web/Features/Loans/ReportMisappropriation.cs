using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Thông báo nợ bị chiếm dụng: who holds the money, and how much of it.</summary>
public sealed class ReportMisappropriation(LoanActs acts) : IUseCase
{
    public sealed record Page(LoanHead Head, Form Form) : ILoanPage;

    public sealed class Form : EventForm
    {
        [Required, EnumDataType(typeof(Misappropriator)), Display(Name = "người chiếm dụng")]
        public Misappropriator? Holder { get; set; }

        [Display(Name = "số gốc bị chiếm dụng")]
        public Vnd? Principal { get; set; }

        [Display(Name = "số lãi bị chiếm dụng")]
        public Vnd? Interest { get; set; }
    }

    /// <summary>The page, or null when there is no such loan.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null) =>
        await acts.OpenAsync(code) is { } open ? new Page(acts.Head(open), acts.Form(open, posted)) : null;

    /// <summary>Records the notice; false when there is no such loan. Throws TK-232, TK-233, TK-235, TK-283.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.RecordAsync(
        code, form, (loan, paper) => LoanEvent.Misappropriated(form.Id, loan, paper, form.Holder!.Value, form.Principal ?? Vnd.Zero, form.Interest ?? Vnd.Zero));
}
