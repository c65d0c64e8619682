using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Places;

/// <summary>From which day a place changes and by which document.</summary>
/// <param name="EffectiveOn">The first day of the new state.</param>
/// <param name="Source">The document that says so.</param>
public sealed record PlaceChange(DateOnly EffectiveOn, string Source)
{
    /// <summary>Refuses a day before the present month (TK-193), or not after the last change (TK-194).</summary>
    public void Refuse(DateOnly today, DateOnly lastChange)
    {
        var month = FiscalMonth.Of(today).FirstDay;
        if (EffectiveOn < month)
            throw new RuleViolationException(PlaceRules.PastPlacesStay, month) { Field = nameof(EffectiveOn) };
        RefuseBefore(lastChange);
    }

    /// <summary>Refuses a day that is not after the last change (TK-194).</summary>
    public void RefuseBefore(DateOnly lastChange)
    {
        if (EffectiveOn <= lastChange)
            throw new RuleViolationException(PlaceRules.ChangesFollowEachOther, lastChange) { Field = nameof(EffectiveOn) };
    }
}
