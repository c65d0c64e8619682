using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>When unpaid principal becomes overdue (CV 597/NHCS-TDNN ngày 30/01/2026).</summary>
public enum OverdueRegime
{
    /// <summary>Loans paid out before 01/03/2026: an unpaid instalment moves to the next one, only the final date counts.</summary>
    AtFinalDate = 1,

    /// <summary>Loans paid out from 01/03/2026, and NOXH always: each unpaid, unadjusted instalment counts by itself.</summary>
    PerInstalment = 2,
}

/// <summary>Finds the regime of a loan.</summary>
public static class OverdueRegimes
{
    /// <summary>The regime of a loan by the day it was paid out.</summary>
    /// <param name="policy">The dated parameters.</param>
    /// <param name="disbursedOn">The day it was paid out.</param>
    /// <param name="alwaysPerInstalment">Whether the programme never knew another regime, as NOXH.</param>
    public static OverdueRegime Of(PolicyBook policy, DateOnly disbursedOn, bool alwaysPerInstalment) =>
        alwaysPerInstalment || policy.Count(PolicyKey.OverduePerInstalment, disbursedOn) == 1
            ? OverdueRegime.PerInstalment
            : OverdueRegime.AtFinalDate;
}
