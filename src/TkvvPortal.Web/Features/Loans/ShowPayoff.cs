using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Số tiền tất toán of a loan on a chosen day: principal, arrears, and interest line by line.</summary>
public sealed class ShowPayoff(LoanReader loans, PortalClock clock) : IUseCase
{
    private const int DaysAhead = 366;

    /// <summary>The page.</summary>
    /// <param name="Code">The loan.</param>
    /// <param name="Names">How people call it.</param>
    /// <param name="Quote">What it asks for.</param>
    /// <param name="First">The first day that can be reckoned: the bank's data date.</param>
    /// <param name="Last">The last one.</param>
    /// <param name="IsMoved">Whether the day asked for lies outside and the nearest one is shown.</param>
    public sealed record Page(string Code, LoanNames Names, LoanQuote Quote, DateOnly First, DateOnly Last, bool IsMoved)
    {
        public DateOnly On => Quote.State.AsOf;

        public InterestCharge Charge => Quote.State.Charge;
    }

    /// <summary>The page; null when the loan does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, DateOnly? asked)
    {
        if (await loans.ReadAsync(code) is not { } open)
            return null;
        var today = clock.Today > open.Loan.AsOf ? clock.Today : open.Loan.AsOf;
        var (first, last, wanted) = (open.Loan.AsOf, today.AddDays(DaysAhead), asked ?? today);
        var day = wanted < first ? first : wanted > last ? last : wanted;
        return new Page(code, open.Names, await loans.QuoteAsync(open, open.On(day).State), first, last, day != wanted);
    }
}
