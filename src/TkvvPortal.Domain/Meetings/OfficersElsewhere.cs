using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>When an officer was recorded present at another meeting of the same day; which group that was is nobody's business here.</summary>
/// <param name="OfficerId">The account.</param>
/// <param name="StartsAt">When its meeting began.</param>
public sealed record OfficerPresence(Guid OfficerId, TimeOnly StartsAt);

/// <summary>Nobody is at two meetings at a time.</summary>
public static class OfficersElsewhere
{
    /// <summary>Throws TK-446 at each row of an officer present here who is present elsewhere within the length of a meeting.</summary>
    /// <param name="marks">The rows as entered.</param>
    /// <param name="startsAt">When this meeting begins.</param>
    /// <param name="elsewhere">Where officers were that day.</param>
    /// <param name="leastMinutes">The shortest meeting, minutes (<c>meeting.least_minutes</c>).</param>
    public static void Refuse(IReadOnlyList<OfficialMark> marks, TimeOnly startsAt, IReadOnlyList<OfficerPresence> elsewhere, int leastMinutes)
    {
        List<RuleViolationException> broken = [];
        foreach (var (mark, row) in marks.Select((mark, index) => (mark, mark.Row ?? index)).Where(pair => pair.mark.Presence == Presence.Present))
        {
            var other = elsewhere.FirstOrDefault(one => one.OfficerId == mark.OfficerId && Collide(one.StartsAt, startsAt, leastMinutes));
            if (other is not null)
                broken.Add(new RuleViolationException(ScheduleRules.OfficerIsElsewhere, mark.Name, other.StartsAt) { Field = $"Officials[{row}].Name" });
        }

        if (broken.Count > 0)
            throw new RuleViolationsException(broken);
    }

    /// <summary>Whether two meetings begin so near to each other that nobody can attend both.</summary>
    public static bool Collide(TimeOnly one, TimeOnly other, int leastMinutes) => Math.Abs((one.ToTimeSpan() - other.ToTimeSpan()).TotalMinutes) < leastMinutes;
}
