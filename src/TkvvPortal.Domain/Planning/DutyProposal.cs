using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Planning;

/// <summary>A meeting that may be given an officer.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Need">Why somebody should go.</param>
public sealed record VisitCandidate(PlannedMeeting Meeting, VisitNeed Need);

/// <summary>An officer who may be sent.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name.</param>
/// <param name="Communes">The area.</param>
/// <param name="Capacity">Most meetings in the month.</param>
public sealed record OfficerInField(Guid Id, string Name, IReadOnlySet<Guid> Communes, int Capacity);

/// <summary>Somebody is proposed for a meeting, with the reasons.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Officer">Who should go; none when nobody of the area is free.</param>
/// <param name="Why">Why this group, or why nobody.</param>
public sealed record ProposedDuty(Guid MeetingId, OfficerInField? Officer, string Why);

/// <summary>
/// Đề xuất phân công: the most urgent meetings first, each to the officer of its area who has the fewest so far, is free at that hour and
/// within capacity. The same input always gives the same proposal.
/// </summary>
/// <param name="OverdueLimit">Overdue per cent above which a group is visited first.</param>
/// <param name="LeastMinutes">The shortest meeting, minutes.</param>
public sealed record DutyProposal(decimal OverdueLimit, int LeastMinutes)
{
    /// <summary>Proposes for all candidates; meetings that have an officer count towards capacity and hours and are left alone.</summary>
    public IReadOnlyList<ProposedDuty> For(IReadOnlyList<VisitCandidate> candidates, IReadOnlyList<PlannedMeeting> assigned, IReadOnlyList<OfficerInField> officers)
    {
        var busy = officers.ToDictionary(officer => officer.Id, officer => assigned.Where(meeting => meeting.Officers.Contains(officer.Id)).ToList());
        var ranked = candidates.Select(candidate => (candidate.Meeting, Weighed: candidate.Need.Weigh(OverdueLimit)))
            .OrderByDescending(one => one.Weighed.Points).ThenBy(one => one.Meeting.On).ThenBy(one => one.Meeting.StartsAt).ThenBy(one => one.Meeting.Id);
        var proposed = new List<ProposedDuty>();
        foreach (var (meeting, (_, why)) in ranked)
        {
            var area = officers.Where(officer => officer.Communes.Contains(meeting.Commune)).ToList();
            var officer = area.Where(one => IsFree(busy[one.Id], meeting, one.Capacity)).OrderBy(one => busy[one.Id].Count).ThenBy(one => one.Id).FirstOrDefault();
            if (officer is not null)
                busy[officer.Id].Add(meeting);
            proposed.Add(new ProposedDuty(meeting.Id, officer, officer is not null ? why : area.Count == 0 ? "Địa bàn chưa có cán bộ" : "Cán bộ địa bàn đã đủ cuộc họp hoặc bận giờ này"));
        }

        return proposed;
    }

    private bool IsFree(List<PlannedMeeting> duties, PlannedMeeting meeting, int capacity) =>
        duties.Count < capacity && !duties.Exists(duty => duty.On == meeting.On && OfficersElsewhere.Collide(duty.StartsAt, meeting.StartsAt, LeastMinutes));
}
