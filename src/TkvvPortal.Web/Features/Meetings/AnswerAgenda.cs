using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Writes what came of the topics of a meeting; some may be left for later.</summary>
public sealed class AnswerAgenda(PortalDbContext db, MeetingHeads heads, AgendaFactsOfMeeting factsOf) : IUseCase
{
    /// <summary>The page. Topics and the rows of the form stand in the same order.</summary>
    public sealed record Page(MeetingHead Head, IReadOnlyList<TopicLine> Topics, AgendaFacts Facts, bool IsStale, Form Form) : IMeetingPage;

    /// <summary>A topic with what is saved.</summary>
    public sealed record TopicLine(AgendaTopic Topic, string? Conclusion, string? SkipReason);

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [MaxLength(40), Display(Name = "Danh sách nội dung")]
        public List<TopicRow> Topics { get; set; } = [];
    }

    public sealed class TopicRow
    {
        [Display(Name = "nội dung")]
        public AgendaTopic Topic { get; set; }

        /// <summary>Takes the standard conclusion when none is written.</summary>
        [Display(Name = "kết luận có sẵn")]
        public bool IsStandard { get; set; }

        [StringLength(4000), Display(Name = "Kết luận")]
        public string? Conclusion { get; set; }

        [StringLength(1000), Display(Name = "Lý do không trình bày")]
        public string? SkipReason { get; set; }
    }

    /// <summary>The page, or null when there is no such meeting; seven queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var facts = await factsOf.ReadAsync(head);
        var topics = await db.AgendaItems.AsNoTracking().Where(item => item.MeetingId == id).OrderBy(item => item.Topic)
            .Select(item => new TopicLine(item.Topic, item.Conclusion, item.SkipReason)).ToListAsync();
        var isStale = form is { Version: var version } && version == Guid.Empty;
        return new Page(head, topics, facts, isStale, Show(form ?? new Form(), head, topics));
    }

    /// <summary>Saves; false when there is no such meeting.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        var meeting = await db.Meetings.Include(m => m.Agenda).SingleOrDefaultAsync(m => m.Id == id);
        if (meeting is null)
            return false;
        meeting.RequireOpen();
        var facts = form.Topics.Exists(row => row.IsStandard) ? await factsOf.ReadAsync((await heads.ReadAsync(id))!) : null;
        var refusals = new Refusals();
        for (var index = 0; index < form.Topics.Count; index++)
            Answer(meeting, form.Topics[index], $"Topics[{index}]", facts, refusals);
        refusals.Throw();
        db.Expect(meeting, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    private static void Answer(Meeting meeting, TopicRow row, string field, AgendaFacts? facts, Refusals refusals)
    {
        if (!meeting.Agenda.Any(item => item.Topic == row.Topic))
            return;
        var conclusion = row.Conclusion ?? (row.IsStandard ? StandardConclusions.Text(row.Topic, facts!) : null);
        if (conclusion is not null && row.SkipReason is not null)
            refusals.Try(() => throw new RuleViolationException(MeetingRules.ConclusionOrSkip) { Field = $"{field}.{nameof(row.SkipReason)}" });
        else
            meeting.Answer(row.Topic, conclusion, row.SkipReason);
    }

    /// <summary>The rows in the order of the agenda; after somebody else saved, their words where nothing was written.</summary>
    private static Form Show(Form form, MeetingHead head, IReadOnlyList<TopicLine> topics)
    {
        var rows = form.Topics.DistinctBy(row => row.Topic).ToDictionary(row => row.Topic);
        form.Topics = [.. topics.Select(line => rows.GetValueOrDefault(line.Topic) ?? new TopicRow { Topic = line.Topic })];
        if (form.Version != Guid.Empty)
            return form;
        foreach (var (row, line) in form.Topics.Zip(topics).Where(pair => pair.First is { Conclusion: null, SkipReason: null }))
            (row.Conclusion, row.SkipReason) = (line.Conclusion, line.SkipReason);
        form.Version = head.Version;
        return form;
    }
}
