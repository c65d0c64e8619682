using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Policy;

/// <summary>A new value of something that holds from a day on: where it comes from, and why it is entered late.</summary>
/// <param name="EffectiveFrom">The first day.</param>
/// <param name="Source">The document or person the value comes from.</param>
/// <param name="Reason">Why a day that has passed is its first one; none otherwise.</param>
public sealed record DatedChange(DateOnly EffectiveFrom, string Source, string? Reason)
{
    /// <summary>
    /// Refuses a first day that would change the past: before the present month (TK-182), passed without a reason (TK-183), or already
    /// taken by another value (TK-184).
    /// </summary>
    public void Refuse(DateOnly today, IEnumerable<DateOnly> taken)
    {
        var month = FiscalMonth.Of(today).FirstDay;
        if (EffectiveFrom < month)
            throw new RuleViolationException(PolicyRules.PastMonthsStay, month) { Field = nameof(EffectiveFrom) };
        if (EffectiveFrom < today && string.IsNullOrWhiteSpace(Reason))
            throw new RuleViolationException(PolicyRules.BackdatingNeedsReason) { Field = nameof(Reason) };
        if (taken.Contains(EffectiveFrom))
            throw new RuleViolationException(PolicyRules.DateIsFree, EffectiveFrom) { Field = nameof(EffectiveFrom) };
    }
}
