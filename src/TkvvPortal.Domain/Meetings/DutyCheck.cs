using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Checks that rows which settle a duty belong to officers who have it.</summary>
public static class DutyCheck
{
    /// <summary>Throws TK-068 at each row that names an officer who is not assigned to the meeting.</summary>
    public static void Refuse(IReadOnlyList<OfficialMark> marks, IReadOnlyList<DutyAssignment> duties)
    {
        var assigned = duties.Select(duty => duty.OfficerId).ToHashSet();
        List<RuleViolationException> broken =
        [
            .. marks.Select((mark, index) => (mark.OfficerId, Row: mark.Row ?? index))
                .Where(mark => mark.OfficerId is { } officer && !assigned.Contains(officer))
                .Select(mark => new RuleViolationException(MeetingRules.OfficerIsAssigned) { Field = $"Officials[{mark.Row}].Name" }),
        ];
        if (broken.Count > 0)
            throw new RuleViolationsException(broken);
    }
}
