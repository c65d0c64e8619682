using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Điều chỉnh kỳ hạn trả nợ (08/TD): an instalment of the loan falls due later.</summary>
public sealed class AdjustInstalment(LoanActs acts) : IUseCase
{
    public sealed record Page(LoanHead Head, IReadOnlyList<Choice> Choices, IReadOnlyList<int> YearsWithoutHolidays, Form Form) : ILoanPage;

    /// <summary>An instalment that is not paid, and by when its request is handed in.</summary>
    public sealed record Choice(InstalmentState Instalment, AdjustmentDeadlines Deadlines);

    public sealed class Form : EventForm
    {
        [Required, Display(Name = "kỳ trả gốc")]
        public int? InstalmentNumber { get; set; }

        [Required, Display(Name = "ngày đến hạn mới")]
        public DateOnly? Until { get; set; }
    }

    /// <summary>The page, or null when there is no such loan.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.OpenAsync(code) is not { } open)
            return null;
        var (head, policy) = (acts.Head(open), open.PolicyOn(acts.Today));
        Choice[] choices =
        [
            .. head.State.Instalments.SkipLast(1).Where(one => one.Left.IsPositive).Select(one => new Choice(
                one, AdjustmentDeadlines.For(one.DueOn, open.Names.SessionDay, policy.Lead, policy.Calendar))),
        ];
        var years = choices.Select(choice => choice.Instalment.DueOn.Year).Distinct().Where(year => !policy.Calendar.Knows(year));
        return new Page(head, choices, [.. years], acts.Form(open, posted));
    }

    /// <summary>Records the adjustment; false when there is no such loan. Throws TK-232, TK-233, TK-236 to TK-238.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.RecordAsync(code, form, (loan, paper) =>
        LoanEvent.InstalmentAdjusted(form.Id, loan, paper, form.InstalmentNumber!.Value, form.Until!.Value));
}
