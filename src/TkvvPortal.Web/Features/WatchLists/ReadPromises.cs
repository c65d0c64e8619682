using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Promises to pay with what was paid since: receipts of the board, and what the bank booked.</summary>
public sealed class ReadPromises(PortalDbContext db, PortalClock clock) : IUseCase
{
    private sealed record Paid(Guid Of, DateOnly On, Vnd Interest, Vnd Principal);

    /// <summary>The promises of some loans, the newest first; three queries.</summary>
    public async Task<ILookup<Guid, PromiseLine>> OfLoansAsync(IReadOnlyCollection<Guid> loans)
    {
        var promises = await db.PaymentPromises.AsNoTracking().Where(promise => loans.Contains(promise.LoanId)).OrderByDescending(promise => promise.RecordedAtUtc).ToListAsync();
        var (stays, since) = (promises.ConvertAll(promise => promise.MembershipId), promises.Count == 0 ? clock.Today : promises.Min(promise => promise.PromisedOn));
        var receipts = (await db.Receipts
            .Where(receipt => stays.Contains(receipt.MembershipId) && receipt.ReceivedOn >= since && receipt.Reversal == null)
            .Select(receipt => new Paid(receipt.MembershipId, receipt.ReceivedOn, receipt.Interest, Vnd.Zero)).ToListAsync()).ToLookup(paid => paid.Of);
        var booked = (await db.LoanEvents
            .Where(booking => loans.Contains(booking.LoanId) && booking.Kind == LoanEventKind.Paid && booking.OccurredOn >= since && !db.LoanEvents.Any(undone => undone.ReversesId == booking.Id))
            .Select(booking => new Paid(booking.LoanId, booking.OccurredOn, booking.Interest, booking.Principal)).ToListAsync()).ToLookup(paid => paid.Of);
        return promises.ToLookup(promise => promise.LoanId, promise => Line(promise, receipts[promise.MembershipId].Concat(booked[promise.LoanId])));
    }

    private PromiseLine Line(PaymentPromise promise, IEnumerable<Paid> payments)
    {
        var paid = payments.Where(one => one.On >= promise.PromisedOn && one.On <= promise.PayBy)
            .Total(one => promise.Kind == PromiseKind.Interest ? one.Interest : one.Principal);
        return new PromiseLine(promise, paid, promise.StateOn(clock.Today, paid));
    }
}
