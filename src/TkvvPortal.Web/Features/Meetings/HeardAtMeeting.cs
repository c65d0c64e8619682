using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What a group heard at a meeting counts once its minutes are closed: answers read out, texts explained.</summary>
public sealed class HeardAtMeeting(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>Settles what was ticked at the meeting; two queries.</summary>
    public async Task SettleAsync(Meeting meeting)
    {
        var by = user.Stamp(clock.Today, clock);
        var answers = await db.Petitions.Include(one => one.Steps).Where(one => one.ReadAtMeetingId == meeting.Id && one.Status == PetitionStatus.Answered).ToListAsync();
        answers.ForEach(petition => petition.Tell(meeting.ScheduledOn, by));
        var texts = await db.DocumentAudiences.Where(one => one.MeetingId == meeting.Id && one.ExplainedOn == null).ToListAsync();
        texts.ForEach(audience => audience.Count(meeting.ScheduledOn, by));
    }
}
