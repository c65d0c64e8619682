using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Puts words, marks and promises to the rows of a page.</summary>
public sealed class ReadWatchLines(PortalDbContext db, ReadPromises promises) : IUseCase
{
    /// <summary>The rows in their order; ten queries, whatever their number.</summary>
    public async Task<IReadOnlyList<WatchLine>> OfAsync(WatchDay day, WatchTopic topic, IReadOnlyList<WatchHit> hits)
    {
        var facts = await WatchFacts.ReadAsync(db, day, hits);
        List<Guid> ids = [.. hits.Select(hit => hit.Id)];
        var marks = (await db.WatchMarks.AsNoTracking().Where(mark => mark.Topic == topic && ids.Contains(mark.SubjectId)).ToListAsync())
            .ToLookup(mark => (mark.SubjectId, mark.GroupId));
        var promised = await promises.OfLoansAsync(ids);
        return
        [
            .. hits.Select(hit => new WatchLine(
                hit, facts.Group(hit), facts.Name(hit), facts.Code(hit), Url(hit, facts), WatchEvidence.Of(hit, day, facts),
                WatchStanding.On(day.Today, marks[(hit.Id, hit.GroupId)]), promised[hit.Id].FirstOrDefault(one => one.Promise.GroupId == hit.GroupId))),
        ];
    }

    private static string Url(WatchHit hit, WatchFacts facts) => hit.Topic.Subject() switch
    {
        WatchSubjectKind.Loan => $"/mon-vay/{facts.Code(hit)}",
        WatchSubjectKind.Household => $"/to-vien/{facts.Code(hit)}",
        WatchSubjectKind.Petition => $"/y-kien/{hit.Id}",
        WatchSubjectKind.Shortage => $"/chenh-lech/{hit.Id}",
        _ => $"/to/{facts.Group(hit).Code}",
    };
}
