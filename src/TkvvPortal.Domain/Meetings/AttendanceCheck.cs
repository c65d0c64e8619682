using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Checks attendance as entered and names every wrong line at its field.</summary>
internal static class AttendanceCheck
{
    public static void Refuse(IReadOnlyList<MemberMark> marks, IReadOnlySet<Guid> memberIds, DateOnly on)
    {
        List<RuleViolationException> broken = [];
        if (marks.Any(mark => !memberIds.Contains(mark.MembershipId)))
            broken.Add(new RuleViolationException(MeetingRules.AttendeeIsMember, on));
        broken.AddRange(marks.SelectMany((mark, index) => Note(mark.Presence, mark.Note, $"Members[{mark.Row ?? index}].Note")));
        Throw(broken);
    }

    public static void Refuse(IReadOnlyList<OfficialMark> marks)
    {
        List<RuleViolationException> broken = [];
        for (var index = 0; index < marks.Count; index++)
        {
            var row = marks[index].Row ?? index;
            if (string.IsNullOrWhiteSpace(marks[index].Name))
                broken.Add(new RuleViolationException(MeetingRules.OfficialIsNamed) { Field = $"Officials[{row}].Name" });
            if (marks[index].Presence == Presence.Replaced && string.IsNullOrWhiteSpace(marks[index].Note))
                broken.Add(new RuleViolationException(MeetingRules.RepresentativeIsNamed) { Field = $"Officials[{row}].Note" });
        }

        Throw(broken);
    }

    /// <summary>Throws TK-449 at each row entered whose representative speaks for another household too.</summary>
    public static void RefuseProxies(IReadOnlyList<MemberMark> marks, IReadOnlyList<MemberAttendance> members)
    {
        var entered = marks.Select(mark => mark.MembershipId).ToHashSet();
        var taken = members.Where(member => !entered.Contains(member.MembershipId)).Select(member => (member.MembershipId, member.Presence, member.Note))
            .Concat(marks.Select(mark => (mark.MembershipId, mark.Presence, mark.Note)))
            .Where(one => one.Presence == Presence.Replaced && one.Note is not null).ToLookup(one => VietnameseText.Fold(one.Note!), one => one.MembershipId);
        Throw(
        [
            .. marks.Select((mark, index) => (mark, index))
                .Where(one => one.mark.Presence == Presence.Replaced && one.mark.Note is not null && taken[VietnameseText.Fold(one.mark.Note)].Any(other => other != one.mark.MembershipId))
                .Select(one => new RuleViolationException(MeetingRules.ProxyForOneHousehold, VietnameseText.Clean(one.mark.Note!)) { Field = $"Members[{one.mark.Row ?? one.index}].Note" }),
        ]);
    }

    public static string? Note(Presence presence, string? note) =>
        presence == Presence.Present || string.IsNullOrWhiteSpace(note) ? null : VietnameseText.Clean(note);

    private static IEnumerable<RuleViolationException> Note(Presence presence, string? note, string field)
    {
        if (presence == Presence.Present || !string.IsNullOrWhiteSpace(note))
            yield break;
        var rule = presence == Presence.Absent ? MeetingRules.AbsenceHasReason : MeetingRules.RepresentativeIsNamed;
        yield return new RuleViolationException(rule) { Field = field };
    }

    private static void Throw(List<RuleViolationException> broken)
    {
        if (broken.Count > 0)
            throw new RuleViolationsException(broken);
    }
}
