namespace TkvvPortal.Domain.Groups;

/// <summary>The papers behind an act of a group: its minutes and, where the act needs it, the approval of the commune (G20).</summary>
/// <param name="Minutes">The minutes by form and number, such as <c>10B/TD số 02</c>.</param>
/// <param name="MinutesOn">The day of the minutes.</param>
/// <param name="Approval">Number of the commune's approval; none where none is needed or it has not come yet.</param>
/// <param name="ApprovedOn">The day of the approval.</param>
public sealed record Papers(string? Minutes, DateOnly? MinutesOn, string? Approval = null, DateOnly? ApprovedOn = null)
{
    /// <summary>Whether the commune has approved.</summary>
    public bool IsApproved => !string.IsNullOrWhiteSpace(Approval) && ApprovedOn is not null;
}
