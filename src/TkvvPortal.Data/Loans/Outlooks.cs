using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Loans;

/// <summary>Draws up what falls due next of loans; parameters, groups and session days are read once for all of them.</summary>
internal sealed class Outlooks
{
    private static readonly HolidayCalendar NoDeadlines = new([]);

    private readonly Dictionary<Guid, int> _sessionDays;
    private readonly ILookup<Guid, LoanEvent> _events;
    private readonly Guid? _socialHousing;
    private readonly PolicyBook _policy;
    private readonly DateOnly _since;

    private Outlooks(
        PolicyBook policy, IEnumerable<SavingsGroup> groups, IEnumerable<TransactionPoint> points, IEnumerable<LoanEvent> events, Guid? socialHousing)
    {
        (_policy, _since) = (policy, policy.Since(PolicyKey.ScheduleUnit));
        (_events, _socialHousing) = (events.ToLookup(happened => happened.LoanId), socialHousing);
        var days = points.ToDictionary(point => point.Id, point => point.SessionDay);
        _sessionDays = groups.ToDictionary(group => group.Id, group => days[group.TransactionPointId]);
    }

    /// <summary>Groups and points count as the context has them, saved or not; five queries.</summary>
    public static async Task<Outlooks> LoadAsync(PortalDbContext db)
    {
        var policy = new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync());
        await db.TransactionPoints.LoadAsync();
        await db.Groups.LoadAsync();
        var events = await db.LoanEvents.AsNoTracking().ToListAsync();
        var housing = await db.Programmes.Where(programme => programme.Code == LoanProgramme.SocialHousing).Select(programme => (Guid?)programme.Id).SingleOrDefaultAsync();
        return new Outlooks(policy, db.Groups.Local, db.TransactionPoints.Local, events, housing);
    }

    /// <summary>
    /// A loan older than the parameters is drawn up by the first of them. One of a group that does not exist for the person keeps what it
    /// has: it will not be saved.
    /// </summary>
    public LoanOutlook Of(Loan loan)
    {
        if (!_sessionDays.TryGetValue(loan.GroupId, out var day))
            return loan.Outlook;
        var schedule = SchedulePolicy.On(_policy, loan.DisbursedOn < _since ? _since : loan.DisbursedOn, day);
        return _events.Contains(loan.Id) ? LoanOutlook.Of(loan, Ledger(loan, day), schedule) : LoanOutlook.Of(loan, schedule);
    }

    private LoanLedger Ledger(Loan loan, int sessionDay) => new(
        LoanContract.Of(loan, _policy, sessionDay, loan.ProgrammeId == _socialHousing), LedgerPolicy.On(_policy, loan.AsOf, NoDeadlines), _events[loan.Id], loan.Balance);
}
