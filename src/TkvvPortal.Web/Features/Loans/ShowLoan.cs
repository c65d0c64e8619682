using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Món vay: its terms, the bank's balance, how it stands today, its schedule, what happened to it and the newest receipts of its borrower.</summary>
public sealed class ShowLoan(PortalDbContext db, LoanReader loans, ReadLoanChecks checks, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int EventsAPage = 10;
    private const int NewestReceipts = 12;
    private static readonly string[] Keys = [PolicyKey.ScheduleUnit, PolicyKey.ScheduleRounding, PolicyKey.ScheduleRemainder, PolicyKey.ScheduleDueDay];

    public sealed record Page(
        LoanHead Head,
        Terms Terms,
        BankBalance Balance,
        LoanQuote Quote,
        string? Conflict,
        IReadOnlyList<PolicyParameter> Parameters)
    {
        public required PageOf<EventLine> Events { get; init; }

        public required IReadOnlyList<ReceiptLine> Receipts { get; init; }

        /// <summary>The checks of its use, newest first.</summary>
        public required IReadOnlyList<LoanCheckLine> Checks { get; init; }

        public LoanNames Names => Head.Names;

        public LoanState State => Head.State;

        /// <summary>What falls due next, what earlier instalments left included.</summary>
        public LoanOutlook Outlook => LoanOutlook.Of(State);

        /// <summary>The day all provisional figures hold for.</summary>
        public DateOnly On => State.AsOf;
    }

    /// <summary>What was agreed.</summary>
    public sealed record Terms(
        InterestRate Rate, DateOnly DisbursedOn, Vnd Disbursed, DateOnly MaturesOn, int PeriodMonths, OverdueRegime Regime, DateOnly? LastTransactionOn);

    public sealed record ReceiptLine(int Year, int Number, DateOnly ReceivedOn, FiscalMonth Month, Vnd Interest, bool IsReversed);

    /// <summary>The page; null when the loan does not exist for the person.</summary>
    /// <param name="code">The bank's code.</param>
    /// <param name="page">The page of its events, from 1.</param>
    public async Task<Page?> PageAsync(string code, int page)
    {
        if (await loans.ReadAsync(code) is not { } open)
            return null;
        var loan = open.Loan;
        var (state, conflict) = open.On(clock.Today > loan.AsOf ? clock.Today : loan.AsOf);
        return new Page(
            new LoanHead(loan.Code, open.Names, state, clock.Today),
            new Terms(
                loan.Rate, loan.DisbursedOn, loan.DisbursedAmount, loan.MaturesOn, loan.PrincipalPeriodMonths, open.Contract.Regime, loan.LastTransactionOn),
            loan.Balance,
            await loans.QuoteAsync(open, state),
            conflict,
            [.. Keys.Select(key => open.Policy.Find(key, loan.DisbursedOn))])
        {
            Events = PageOfEvents([.. EventLines.Of(open, EventDuties.MayUndo(user)).Reverse()], page),
            Receipts = await ReceiptsAsync(loan.MembershipId),
            Checks = await checks.ReadAsync(loan.Id),
        };
    }

    /// <summary>The book is read whole to be replayed; only a page of it is shown.</summary>
    private static PageOf<EventLine> PageOfEvents(IReadOnlyList<EventLine> lines, int page)
    {
        var number = Math.Clamp(page, 1, Math.Max(1, (lines.Count + EventsAPage - 1) / EventsAPage));
        return new PageOf<EventLine>([.. lines.Skip((number - 1) * EventsAPage).Take(EventsAPage)], number, EventsAPage, lines.Count);
    }

    private async Task<IReadOnlyList<ReceiptLine>> ReceiptsAsync(Guid stay) => await db.Receipts
        .Where(receipt => receipt.MembershipId == stay)
        .OrderByDescending(receipt => receipt.ReceivedOn).ThenByDescending(receipt => receipt.Number)
        .Take(NewestReceipts)
        .Select(receipt => new ReceiptLine(
            receipt.Year, receipt.Number, receipt.ReceivedOn, receipt.Month, receipt.Interest, receipt.Reversal != null))
        .ToListAsync();
}
