using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Infrastructure;

/// <summary>Meetings that journeys begin with.</summary>
internal static class MeetingsOfSite
{
    /// <summary>A meeting of two days ago whose minutes lack nothing but votes and the closing.</summary>
    public static Task<(Guid Meeting, int Present)> FinishedMeetingAsync(this PortalSite site, string code) => site.Portal.InDatabaseAsync(async db =>
    {
        var group = await db.Groups.SingleAsync(one => one.Code == code);
        var meeting = Meeting.Plan(Guid.CreateVersion7(), group.Id, TestTime.Today.AddDays(-2), new TimeOnly(8, 0), "Nhà văn hóa ấp");
        var stays = await db.Memberships.Where(stay => stay.GroupId == group.Id && stay.JoinedOn <= meeting.ScheduledOn && (stay.LeftOn == null || stay.LeftOn >= meeting.ScheduledOn)).Select(stay => stay.Id).ToListAsync();
        meeting.MarkMembers([.. stays.Select(stay => new MemberMark(stay, Presence.Present, null))], stays.ToHashSet());
        foreach (var topic in AgendaTopics.Default)
            meeting.Answer(topic, "Đã thông qua.", null);
        db.Add(meeting);
        await db.SaveChangesAsync();
        return (meeting.Id, stays.Count);
    });
}
