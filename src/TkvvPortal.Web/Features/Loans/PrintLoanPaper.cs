using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Papers of a loan on A4, filled in with what the portal knows: 08/TD and 09/TD to be signed by the borrower, 14/TD by the bank.</summary>
public sealed class PrintLoanPaper(PortalDbContext db, LoanReader loans, PortalClock clock) : IUseCase
{
    /// <summary>The paper.</summary>
    /// <param name="Head">The loan.</param>
    /// <param name="Place">Where its group is.</param>
    /// <param name="Terms">What was agreed.</param>
    /// <param name="Contract">The same, as events are judged by it.</param>
    /// <param name="Quote">What it asks for today.</param>
    /// <param name="Instalment">The instalment the paper is about; none when nothing is left or none was chosen.</param>
    public sealed record Page(LoanHead Head, PaperPlace Place, DisbursementTerms Terms, LoanContract Contract, LoanQuote Quote, InstalmentState? Instalment)
    {
        public LoanState State => Head.State;

        /// <summary>Principal that the transfer is about: what is past due, or what already was moved.</summary>
        public Vnd ToOverdue => State.PastDue.IsPositive ? State.PastDue : State.Overdue;
    }

    /// <summary>How a paper names the place of a group.</summary>
    public sealed record PaperPlace(string Hamlet, string Commune, string Organisation)
    {
        public string Issuer => $"{Organisation} xã {Commune}".ToUpperInvariant();
    }

    /// <summary>The paper of today, or null when there is no such loan.</summary>
    /// <param name="code">The loan.</param>
    /// <param name="instalment">The instalment to adjust; the next one when not said.</param>
    public async Task<Page?> PageAsync(string code, int? instalment)
    {
        if (await loans.ReadAsync(code) is not { } open)
            return null;
        var state = open.On(clock.Today > open.Loan.AsOf ? clock.Today : open.Loan.AsOf).State;
        return new Page(
            new LoanHead(code, open.Names, state, clock.Today),
            await PlaceAsync(open.Loan.GroupId),
            open.Loan.Terms,
            open.Contract,
            await loans.QuoteAsync(open, state),
            instalment is null ? state.Next : state.Instalments.FirstOrDefault(one => one.Number == instalment));
    }

    private Task<PaperPlace> PlaceAsync(Guid groupId) => (
        from lent in db.Groups
        where lent.Id == groupId
        join hamlet in db.HamletsOn(clock.Today) on lent.HamletId equals hamlet.HamletId
        join organisation in db.Organisations on lent.OrganisationId equals organisation.Id
        select new PaperPlace(hamlet.Name, hamlet.Commune, organisation.Name)).SingleAsync();
}
