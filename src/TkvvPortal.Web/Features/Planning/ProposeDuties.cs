using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>Sends officers to the meetings of a month that have none yet: the groups in need first, each with the reasons.</summary>
public sealed class ProposeDuties(PortalDbContext db, PlannedMeetings meetings, VisitNeeds needs, OfficersInField officers, Policies policies) : IUseCase
{
    /// <summary>What came of it.</summary>
    public sealed record Outcome(int Sent, int Left);

    /// <summary>Proposes and saves; meetings that have an officer are left alone. Eleven queries whatever the number of meetings.</summary>
    public async Task<Outcome> HandleAsync(FiscalMonth month)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var open = await db.Meetings.Include(meeting => meeting.Duties)
            .Where(meeting => meeting.ScheduledOn >= first && meeting.ScheduledOn <= last && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Drafting)).ToListAsync();
        var byId = open.ToDictionary(meeting => meeting.Id);
        var proposed = await ProposeAsync(month, byId);
        foreach (var duty in proposed.Where(duty => duty.Officer is not null))
            byId[duty.MeetingId].Send((duty.Officer!.Id, duty.Officer.Name), duty.Why);
        await db.SaveChangesAsync();
        return new Outcome(proposed.Count(duty => duty.Officer is not null), proposed.Count(duty => duty.Officer is null));
    }

    private async Task<IReadOnlyList<ProposedDuty>> ProposeAsync(FiscalMonth month, Dictionary<Guid, Meeting> open)
    {
        var book = await policies.ReadAsync();
        var all = await meetings.SlimAsync(meetings.Between(month.FirstDay, month.LastDay));
        var need = await needs.BeforeAsync(month);
        var field = await officers.OnAsync(month.FirstDay, book.Count(PolicyKey.DutyCapacity, month.FirstDay));
        return new DutyProposal(book.Number(PolicyKey.AttentionOverdue, month.FirstDay), book.Count(PolicyKey.MeetingLeastMinutes, month.FirstDay)).For(
            [.. all.Where(meeting => meeting.Officers.Count == 0 && open.ContainsKey(meeting.Id)).Select(meeting => new VisitCandidate(meeting, need(open[meeting.Id].GroupId)))],
            [.. all.Where(meeting => meeting.Officers.Count > 0)], field);
    }
}
