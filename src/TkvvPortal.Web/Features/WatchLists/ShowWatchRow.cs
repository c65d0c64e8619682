using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>One row of a watch list: why it is there, what was done, and the forms to do something.</summary>
public sealed class ShowWatchRow(PortalDbContext db, ReadWatch watch, FindWatchSubject subjects, ReadWatchLines lines, ReadPromises promises) : IUseCase
{
    public sealed record Page(
        WatchListInfo List, WatchLine Row, bool IsOnList, IReadOnlyList<WatchMark> Marks, IReadOnlyList<PromiseLine> Promises, IReadOnlyList<PersonOfGroup> People,
        DateOnly Today, DateOnly LastRest)
    {
        public string Url => Row.ActUrl(List);

        public bool IsLoan => List.Topic.Subject() == WatchSubjectKind.Loan;

        public MarkWatchRow.Note Note { get; set; } = new() { Id = Guid.CreateVersion7() };

        public MarkWatchRow.Errand Errand { get; set; } = new() { Id = Guid.CreateVersion7() };

        public MarkWatchRow.Rest Rest { get; set; } = new() { Id = Guid.CreateVersion7() };

        public RecordPromise.Form Promise { get; set; } = new() { Id = Guid.CreateVersion7() };

        public Guid Again { get; } = Guid.CreateVersion7();
    }

    /// <summary>The page; null when list or thing does not exist for the person. Twenty-five queries at most.</summary>
    public async Task<Page?> PageAsync(string slug, Guid id)
    {
        if (await subjects.FindAsync(slug, id) is not { } found)
            return null;
        var (list, subject, day) = (found.List, found.Subject, await watch.DayAsync());
        var hit = await day.Hits.On(list.Topic).FirstOrDefaultAsync(one => one.Id == id && one.GroupId == subject.GroupId);
        var row = (await lines.OfAsync(day, list.Topic, [hit ?? new WatchHit { Topic = list.Topic, Id = id, GroupId = subject.GroupId, MembershipId = found.MembershipId }]))[0];
        var marks = await db.WatchMarks.AsNoTracking()
            .Where(mark => mark.Topic == list.Topic && mark.SubjectId == id).OrderByDescending(mark => mark.AtUtc).ThenByDescending(mark => mark.Number).ToListAsync();
        return new Page(
            list, hit is null ? row with { Evidence = "Không còn trong danh sách này theo số liệu hiện có." } : row, hit is not null, marks,
            [.. (await promises.OfLoansAsync([id]))[id]], await db.PeopleOfGroupAsync(await db.Groups.AsNoTracking().SingleAsync(grp => grp.Id == subject.GroupId), day.Today),
            day.Today, day.Today.AddDays(day.Policy.Count(PolicyKey.WatchSnoozeDays, day.Today)));
    }
}
