using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Figures;

/// <summary>Rules of the figures of months, in the order of <c>docs/business-rules.md</c>.</summary>
public static class FigureRules
{
    /// <summary>Balances come from the bank as they are now, so only the month that has just ended can be kept.</summary>
    public static readonly Rule OnlyTheMonthJustEnded =
        new("TK-495", "Chỉ chốt được số liệu của tháng vừa kết thúc ({0}), không chốt được tháng {1}.");
}
