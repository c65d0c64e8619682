namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>Which instalment takes what rounding leaves. The number is the value of <c>schedule.remainder</c>.</summary>
public enum RemainderPlace
{
    /// <summary>The last one.</summary>
    Last = 1,

    /// <summary>The first one.</summary>
    First = 2,
}
