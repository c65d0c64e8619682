using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Loans;

/// <summary>Draws up what falls due next of loans; parameters, groups and session days are read once for all of them.</summary>
internal sealed class Outlooks
{
    private readonly Dictionary<Guid, int> _sessionDays;
    private readonly PolicyBook _policy;
    private readonly DateOnly _since;

    private Outlooks(PolicyBook policy, IEnumerable<SavingsGroup> groups, IEnumerable<TransactionPoint> points)
    {
        (_policy, _since) = (policy, policy.Since(PolicyKey.ScheduleUnit));
        var days = points.ToDictionary(point => point.Id, point => point.SessionDay);
        _sessionDays = groups.ToDictionary(group => group.Id, group => days[group.TransactionPointId]);
    }

    /// <summary>Groups and points count as the context has them, saved or not; three queries.</summary>
    public static async Task<Outlooks> LoadAsync(PortalDbContext db)
    {
        var policy = new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync());
        await db.TransactionPoints.LoadAsync();
        await db.Groups.LoadAsync();
        return new Outlooks(policy, db.Groups.Local, db.TransactionPoints.Local);
    }

    /// <summary>
    /// A loan older than the parameters is drawn up by the first of them. One of a group that does not exist for the person keeps what it
    /// has: it will not be saved.
    /// </summary>
    public LoanOutlook Of(Loan loan) => _sessionDays.TryGetValue(loan.GroupId, out var day)
        ? LoanOutlook.Of(loan, SchedulePolicy.On(_policy, loan.DisbursedOn < _since ? _since : loan.DisbursedOn, day))
        : loan.Outlook;
}
