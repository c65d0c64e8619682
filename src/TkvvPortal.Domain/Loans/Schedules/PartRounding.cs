namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>How an equal part of the principal is rounded. The number is the value of <c>schedule.rounding</c>.</summary>
public enum PartRounding
{
    /// <summary>To the nearest multiple, half up.</summary>
    Nearest = 1,

    /// <summary>Down to a multiple.</summary>
    Down = 2,

    /// <summary>Up to a multiple.</summary>
    Up = 3,
}
