using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>
/// Saves one topic or one member's mark while the minutes are being written. Two people may write at once: a field is refused only when
/// somebody else changed that very field since it was shown.
/// </summary>
public sealed class SaveAsOneGoes(PortalDbContext db, MeetingHeads heads, MembersOfDay members, AgendaFactsOfMeeting factsOf) : IUseCase
{
    private const int MostTries = 4;

    /// <summary>What came of it: the version of the meeting now and what stands in the field, or what somebody else wrote there.</summary>
    public sealed record Outcome(Guid Version, string? Text, string? Theirs);

    public sealed class TopicField
    {
        [Display(Name = "nội dung")]
        public AgendaTopic Topic { get; set; }

        [Display(Name = "kết luận có sẵn")]
        public bool IsStandard { get; set; }

        [StringLength(4000), Display(Name = "Kết luận")]
        public string? Conclusion { get; set; }

        [StringLength(1000), Display(Name = "Lý do không trình bày")]
        public string? SkipReason { get; set; }

        /// <summary>What was shown: conclusion or reason.</summary>
        [Display(Name = "nội dung trước đó")]
        public string? Before { get; set; }
    }

    public sealed class MemberField
    {
        public Guid MembershipId { get; set; }

        [EnumDataType(typeof(Presence)), Display(Name = "điểm danh")]
        public Presence? Presence { get; set; }

        [StringLength(200), Display(Name = "Lý do hoặc tên người dự thay")]
        public string? Note { get; set; }

        /// <summary>What was shown: presence and note.</summary>
        [Display(Name = "nội dung trước đó")]
        public string? Before { get; set; }
    }

    /// <summary>Saves a topic; null when there is no such meeting or topic. Throws TK-050, TK-051, TK-056.</summary>
    public Task<Outcome?> TopicAsync(Guid id, TopicField field) => TryAsync(async () =>
    {
        if (await db.Meetings.Include(m => m.Agenda).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting || meeting.Agenda.FirstOrDefault(one => one.Topic == field.Topic) is not { } item)
            return null;
        var conclusion = field.Conclusion ?? (field.IsStandard && field.SkipReason is null ? StandardConclusions.Text(field.Topic, await factsOf.ReadAsync((await heads.ReadAsync(id))!)) : null);
        var (now, wanted) = (Shown(item.Conclusion, item.SkipReason), Shown(conclusion, field.SkipReason));
        if (now != (field.Before ?? "") && now != wanted)
            return new Outcome(meeting.Version, null, now);
        meeting.Answer(field.Topic, conclusion, field.SkipReason);
        return await SaveAsync(meeting, wanted);
    });

    /// <summary>Saves a member's mark; null when there is no such meeting. Throws TK-050 … TK-054.</summary>
    public Task<Outcome?> MemberAsync(Guid id, MemberField field) => TryAsync(async () =>
    {
        if (await db.Meetings.Include(m => m.Members).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return null;
        var mark = meeting.Members.FirstOrDefault(one => one.MembershipId == field.MembershipId);
        var now = Shown(mark?.Presence.ToString(), mark?.Note);
        var wanted = Shown(field.Presence?.ToString(), field.Presence == Presence.Present ? null : field.Note);
        if (now != (field.Before ?? "") && now != wanted)
            return new Outcome(meeting.Version, null, now);
        meeting.MarkMembers([new MemberMark(field.MembershipId, field.Presence ?? Presence.Present, field.Note, 0)], await members.IdsAsync(meeting.GroupId, meeting.ScheduledOn));
        return await SaveAsync(meeting, wanted);
    });

    /// <summary>How a field reads, to compare what was shown with what is there.</summary>
    public static string Shown(string? first, string? second) => second is null ? first ?? "" : $"{first}|{second}";

    private async Task<Outcome?> SaveAsync(Meeting meeting, string text)
    {
        // The meeting moves on, so that it cannot be closed in the same moment without this.
        db.Expect(meeting, meeting.Version);
        await db.SaveChangesAsync();
        return new Outcome(meeting.Version, text, null);
    }

    /// <summary>Another field saved in the same moment is no conflict: read again and save again.</summary>
    private async Task<Outcome?> TryAsync(Func<Task<Outcome?>> save)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await save();
            }
            catch (DbUpdateException) when (attempt < MostTries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
