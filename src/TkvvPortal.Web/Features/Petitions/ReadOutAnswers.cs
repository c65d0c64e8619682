using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>The answers a group is to hear at a meeting, and which of them were read out.</summary>
public sealed class ReadOutAnswers(PortalDbContext db) : IUseCase
{
    public sealed record Line(Guid Id, string RaisedBy, string Content, string Reply, string? RepliedByName, DateOnly RepliedOn, bool IsRead);

    public sealed class Form
    {
        [Display(Name = "Đã đọc")]
        public bool IsRead { get; set; }
    }

    /// <summary>The answers that wait; one query.</summary>
    public Task<List<Line>> WaitingAsync(Guid groupId, Guid meetingId) => db.Petitions
        .Where(one => one.GroupId == groupId && one.Status == PetitionStatus.Answered)
        .OrderBy(one => one.RepliedOn).ThenBy(one => one.Id)
        .Select(one => new Line(one.Id, one.RaisedBy, one.Content, one.Reply!, one.RepliedByName, one.RepliedOn!.Value, one.ReadAtMeetingId == meetingId)).ToListAsync();

    /// <summary>Ticks one, or takes the tick off; false when meeting or opinion do not exist for the person. Throws TK-050, TK-051, TK-384.</summary>
    public async Task<bool> HandleAsync(Guid meetingId, Guid id, Form form)
    {
        if (await db.Meetings.SingleOrDefaultAsync(one => one.Id == meetingId) is not { } meeting)
            return false;
        if (await db.Petitions.SingleOrDefaultAsync(one => one.Id == id && one.GroupId == meeting.GroupId) is not { } petition)
            return false;
        meeting.RequireOpen();
        petition.ReadAt(meetingId, form.IsRead);
        // The meeting moves on, so that it cannot be closed in the same moment without this.
        db.Expect(meeting, meeting.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
