using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Data.Watching;

/// <summary>All watch lists of a day as conditions the database understands, within the scope.</summary>
public sealed class WatchHits
{
    private readonly PortalDbContext _db;
    private readonly DateOnly _today;
    private readonly WatchQueries _loans;
    private readonly IReadOnlyCollection<Guid> _withSigns;

    private WatchHits(PortalDbContext db, DateOnly today, WatchQueries loans, decimal overdueLimit, int visitMonths, IReadOnlyCollection<Guid> withSigns)
    {
        (_db, _today, _loans, _withSigns) = (db, today, loans, withSigns);
        (OverdueLimit, VisitMonths) = (overdueLimit, visitMonths);
    }

    /// <summary>Overdue share of the outstanding above which a group stands on its list, per cent.</summary>
    public decimal OverdueLimit { get; }

    /// <summary>Months without a credit officer after which a group stands on its list.</summary>
    public int VisitMonths { get; }

    /// <summary>The limits of the lists of loans.</summary>
    public WatchLimits Limits => _loans.Limits;

    /// <summary>How adjustments are asked for.</summary>
    public AdjustmentWatch Adjustments => _loans.Adjustments;

    /// <summary>The last complete month, by which visits and meetings are judged.</summary>
    public FiscalMonth Judged => FiscalMonth.Of(_today).Previous();

    /// <summary>The month whose debts the leaders are given.</summary>
    public FiscalMonth NextMonth => FiscalMonth.Of(_today).Next();

    /// <summary>The conditions of a day; three queries.</summary>
    /// <param name="db">The tables.</param>
    /// <param name="policy">The parameters.</param>
    /// <param name="today">The day.</param>
    /// <param name="withSigns">Groups whose meetings show signs.</param>
    public static async Task<WatchHits> LoadAsync(PortalDbContext db, PolicyBook policy, DateOnly today, IReadOnlyCollection<Guid> withSigns)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new WatchHits(
            db, today, await WatchQueries.LoadAsync(db, policy, today),
            policy.Number(PolicyKey.AttentionOverdue, today), policy.Count(PolicyKey.AttentionVisitMonths, today), withSigns);
    }

    /// <summary>The rows of a list.</summary>
    public IQueryable<WatchHit> On(WatchTopic topic) => topic switch
    {
        WatchTopic.Overdue => _loans.On(WatchReason.Overdue).Overdue(),
        WatchTopic.GroupOverdue => _db.OverdueGroups(OverdueLimit),
        WatchTopic.FreezeEnding => _loans.On(WatchReason.FreezeEnding).FreezeEnding(),
        WatchTopic.Inactive => _loans.On(WatchReason.Inactive).Inactive(),
        WatchTopic.DueNextMonth => _loans.FallingDueIn(NextMonth).FallingDue(topic),
        WatchTopic.AdjustmentNear => _loans.On(WatchReason.AdjustmentDeadlineNear).FallingDue(topic),
        WatchTopic.ArrearsHigh => _loans.On(WatchReason.ArrearsHigh).Arrears(),
        WatchTopic.UseCheckOwed => _db.UncheckedLoans(_today).Unchecked(),
        WatchTopic.NotVisited => _db.NotVisited(Judged.AddMonths(1 - VisitMonths).FirstDay, _today),
        WatchTopic.MeetingNotHeld => _db.NotHeld(Judged),
        WatchTopic.ShortageOpen => _db.Shortages(),
        WatchTopic.PetitionLate => _db.LatePetitions(_today),
        WatchTopic.NeverReconciled => _db.Unreconciled(),
        _ => _db.WithSigns(_withSigns),
    };
}
