using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>08/TD of one loan, with what its book says today.</summary>
public sealed class PrintAdjustment(PrintLoanPaper papers, PaperGroups groups, PortalClock clock) : IUseCase
{
    /// <summary>The paper, or null when there is no such loan.</summary>
    /// <param name="code">The loan.</param>
    /// <param name="instalment">The instalment to adjust; the next one when not said.</param>
    public async Task<PaperPage?> PageAsync(string code, int? instalment) => await papers.PageAsync(code, instalment) is { } page
        ? new PaperPage($"08/TD – món vay {code}", page.Head.Url, [AdjustmentPaper.Of((await groups.FindAsync(page.Head.Names.GroupCode, clock.Today))!, Of(page))])
        : null;

    private static AdjustmentLoan Of(PrintLoanPaper.Page page)
    {
        var (names, state) = (page.Head.Names, page.State);
        return new AdjustmentLoan(page.Head.Code, names.Borrower, names.CustomerCode, names.Programme, page.Terms, page.Contract.TermMonths, page.Contract.Rate)
        {
            MaturesOn = $"{state.MaturesOn.Text()}{(state.ExtendedMonths > 0 ? $" (đã gia hạn {state.ExtendedMonths} tháng)" : "")}", Basis = $"tạm tính ngày {state.AsOf.Text()}",
            Outstanding = state.Outstanding, Overdue = state.Overdue, Interest = page.Quote.InterestDue,
            Instalment = page.Instalment is { } one ? new AdjustedInstalment(one.Number, one.Left, one.DueOn) : null,
        };
    }
}
