using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>Reads what a provisional score of a group's running month is computed from; seven queries.</summary>
public sealed class ReadFigures(PortalDbContext db, PortalClock clock) : IUseCase
{
    private sealed record LoanSums(long Outstanding, long Overdue, long StillDue);

    private sealed record EventSums(long Repaid, long Missed);

    private sealed record Stay(Guid Id, bool HasBalance);

    /// <summary>What a member paid for the month.</summary>
    private sealed record Paid(Guid MembershipId, long Interest, long Deposit, long FromDeposit);

    /// <summary>The figures of today.</summary>
    public async Task<ScoreFigures> ReadAsync(QualityGroup group)
    {
        var month = clock.Month;
        var loans = await LoansAsync(group.Id) ?? new LoanSums(0, 0, 0);
        var events = await EventsAsync(group.Id) ?? new EventSums(0, 0);
        var paid = await PaidAsync(group.Id);
        var stays = await StaysAsync(group.Id);
        var rows = await db.SheetRows.AsNoTracking().Where(row => row.GroupId == group.Id && db.Sheets.Any(sheet => sheet.Id == row.SheetId && sheet.Month == month)).ToListAsync();
        return new ScoreFigures
        {
            Members = stays.Count,
            Outstanding = new Vnd(loans.Outstanding),
            Overdue = new Vnd(loans.Overdue),
            CameToSession = await db.SessionPresences
                .Where(one => one.GroupId == group.Id && db.CommuneSessions.Any(session => session.Id == one.SessionId && session.Month == month))
                .Select(one => (bool?)one.Came).FirstOrDefaultAsync(),
            CashCollected = new Vnd(paid.Values.Sum(one => one.Interest + one.Deposit - one.FromDeposit)),
            CashHandedIn = new Vnd(await db.HandIns.Where(one => one.GroupId == group.Id && one.Month == month).SumAsync(one => (long)one.Counted)),
            InterestDue = rows.Total(row => row.InterestDue),
            InterestLeft = [.. rows.Select(row => row.InterestDue - new Vnd(paid.GetValueOrDefault(row.MembershipId)?.Interest ?? 0)).Where(left => left.IsPositive).OrderDescending()],
            PrincipalDue = new Vnd(loans.StillDue + events.Repaid + events.Missed),
            PrincipalRepaid = new Vnd(events.Repaid),
            DepositsExpected = new Vnd(group.MinimumDeposit.Amount * stays.Count),
            DepositsAdded = new Vnd(paid.Values.Sum(one => one.Deposit - one.FromDeposit)),
            Savers = stays.Count(stay => stay.HasBalance || paid.GetValueOrDefault(stay.Id)?.Deposit > 0),
        };
    }

    private Task<LoanSums?> LoansAsync(Guid groupId)
    {
        var (first, last) = (clock.Month.FirstDay, clock.Month.LastDay);
        return db.Loans.Where(loan => loan.GroupId == groupId).GroupBy(_ => 1).Select(all => new LoanSums(
            all.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            all.Sum(loan => (long)loan.Overdue),
            all.Sum(loan => loan.NextDueOn >= first && loan.NextDueOn <= last ? (long)loan.NextDueAmount : 0))).SingleOrDefaultAsync();
    }

    /// <summary>Principal repaid and moved to overdue this month, as it was recorded and not taken back.</summary>
    private Task<EventSums?> EventsAsync(Guid groupId)
    {
        var (first, last) = (clock.Month.FirstDay, clock.Month.LastDay);
        return db.LoanEvents
            .Where(one => one.GroupId == groupId && one.OccurredOn >= first && one.OccurredOn <= last
                && (one.Kind == LoanEventKind.Paid || one.Kind == LoanEventKind.MovedToOverdue) && !db.LoanEvents.Any(other => other.ReversesId == one.Id))
            .GroupBy(_ => 1).Select(all => new EventSums(
                all.Sum(one => one.Kind == LoanEventKind.Paid ? (long)one.Principal : 0),
                all.Sum(one => one.Kind == LoanEventKind.MovedToOverdue ? (long)one.Principal : 0))).SingleOrDefaultAsync();
    }

    private Task<Dictionary<Guid, Paid>> PaidAsync(Guid groupId)
    {
        var month = clock.Month;
        return db.Receipts.Where(one => one.GroupId == groupId && one.Month == month && one.Reversal == null).GroupBy(one => one.MembershipId)
            .Select(all => new Paid(all.Key, all.Sum(one => (long)one.Interest), all.Sum(one => (long)one.Deposit), all.Sum(one => (long)one.FromDeposit)))
            .ToDictionaryAsync(one => one.MembershipId);
    }

    private Task<List<Stay>> StaysAsync(Guid groupId)
    {
        var today = clock.Today;
        return db.Memberships.Where(stay => stay.GroupId == groupId && stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn >= today))
            .Select(stay => new Stay(stay.Id, db.DepositAccounts.Any(account => account.GroupId == groupId && account.MembershipId == stay.Id && (long)account.Balance > 0)))
            .ToListAsync();
    }
}
