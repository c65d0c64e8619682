using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Records an opinion raised at a meeting, answered on the spot or given to somebody with a deadline.</summary>
public sealed class RaisePetition(PortalDbContext db, MeetingHeads heads, MembersOfDay members, ReadOutAnswers answers, PortalClock clock) : IUseCase
{
    public sealed record Page(
        MeetingHead Head, IReadOnlyList<ReadMinutes.OpinionLine> Opinions, IReadOnlyList<string> Names, IReadOnlyList<ReadOutAnswers.Line> ToRead, Form Form) : IMeetingPage;

    public sealed class Form
    {
        public Guid Id { get; set; }

        [StringLength(100), Display(Name = "Người nêu ý kiến")]
        public string? RaisedBy { get; set; }

        [StringLength(4000), Display(Name = "Nội dung ý kiến")]
        public string? Content { get; set; }

        [StringLength(4000), Display(Name = "Câu trả lời")]
        public string? Answer { get; set; }

        [EnumDataType(typeof(PetitionKind)), Display(Name = "Loại ý kiến")]
        public PetitionKind Kind { get; set; } = PetitionKind.Other;

        [EnumDataType(typeof(PetitionOwner)), Display(Name = "Người trả lời")]
        public PetitionOwner? Owner { get; set; }

        [Display(Name = "Hạn trả lời")]
        public DateOnly? AnswerBy { get; set; }
    }

    /// <summary>The page, or null when there is no such meeting; six queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var opinions = await db.Petitions.AsNoTracking().Where(petition => petition.MeetingId == id).OrderBy(petition => petition.RecordedAtUtc)
            .Select(petition => new ReadMinutes.OpinionLine(petition.RaisedBy, petition.Content, petition.Answer, petition.Owner, petition.AnswerBy)).ToListAsync();
        var names = await members.NamesAsync(head.GroupId, head.On);
        return new Page(head, opinions, names, head.IsOpen ? await answers.WaitingAsync(head.GroupId, id) : [], form ?? new Form { Id = Guid.CreateVersion7(), AnswerBy = await NextMeetingAsync(head) });
    }

    /// <summary>Saves; false when there is no such meeting. The same form sent again changes nothing.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (form.Id == Guid.Empty || await db.Meetings.SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return false;
        if (await db.Petitions.AnyAsync(petition => petition.Id == form.Id))
            return true;
        meeting.RequireOpen();
        var statement = new Statement(form.RaisedBy ?? "", form.Content ?? "", form.Answer, form.Owner, form.AnswerBy, form.Kind);
        db.Petitions.Add(Petition.Raise(form.Id, (meeting.GroupId, meeting.Id, meeting.ScheduledOn), statement, clock.UtcNow));
        // The meeting moves on, so that it cannot be closed in the same moment without this opinion.
        db.Expect(meeting, meeting.Version);
        await db.SaveOnceAsync<Petition>(form.Id);
        return true;
    }

    /// <summary>The deadline proposed: the group's next meeting, planned or usual (specification §9.4).</summary>
    private async Task<DateOnly> NextMeetingAsync(MeetingHead head)
    {
        var next = await db.Groups.AsNoTracking().Where(g => g.Id == head.GroupId).Select(g => new
        {
            g.MeetingDay,
            Planned = db.Meetings.Where(m => m.GroupId == g.Id && m.ScheduledOn > head.On && m.Status != MeetingStatus.NotHeld)
                .Min(m => (DateOnly?)m.ScheduledOn),
        }).SingleAsync();
        return next.Planned ?? FiscalMonth.Of(head.On).Next().Day(next.MeetingDay);
    }
}
