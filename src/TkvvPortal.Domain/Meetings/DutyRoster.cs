namespace TkvvPortal.Domain.Meetings;

/// <summary>The officers assigned to attend a meeting: each once, and each duty ends with the meeting.</summary>
internal sealed class DutyRoster(Meeting meeting, List<DutyAssignment> duties)
{
    /// <summary>Assigns an officer; a second time changes nothing.</summary>
    public void Assign(Guid officerId, string officerName)
    {
        if (duties.TrueForAll(duty => duty.OfficerId != officerId))
            duties.Add(new DutyAssignment(meeting.Id, meeting.GroupId, officerId, officerName));
    }

    /// <summary>Puts one officer in the place of all others; none leaves the meeting without.</summary>
    public void Replace((Guid Id, string Name)? officer, string? why)
    {
        duties.RemoveAll(duty => duty.OfficerId != officer?.Id);
        if (officer is { } one && duties.Count == 0)
            duties.Add(new DutyAssignment(meeting.Id, meeting.GroupId, one.Id, one.Name).Because(why));
    }

    /// <summary>Takes the outcome of each duty from the minutes; an officer who is not in them missed the meeting.</summary>
    public void Settle() => duties.ForEach(duty => duty.Settle(
        meeting.Officials.FirstOrDefault(mark => mark.OfficerId == duty.OfficerId)));

    /// <summary>Ends each duty without a meeting: nobody missed what was not held.</summary>
    public void CallOff() => duties.ForEach(duty => duty.CallOff());
}
