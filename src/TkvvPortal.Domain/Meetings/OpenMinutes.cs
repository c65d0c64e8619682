using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Tells minutes that may still be written from those that are settled for good.</summary>
internal static class OpenMinutes
{
    /// <summary>Throws TK-050 or TK-051 unless the minutes may still be written.</summary>
    public static void RequireOpen(this MeetingStatus status)
    {
        if (status == MeetingStatus.Closed)
            throw new RuleViolationException(MeetingRules.MinutesAreClosed);
        if (status == MeetingStatus.NotHeld)
            throw new RuleViolationException(MeetingRules.MeetingWasNotHeld);
    }
}
