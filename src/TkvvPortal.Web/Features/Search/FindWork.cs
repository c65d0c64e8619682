using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Search;

/// <summary>Finds meetings, opinions and texts within the scope; one query each.</summary>
public sealed class FindWork(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>How many of the latest opinions are looked through: their words are kept as they were said, with diacritics.</summary>
    private const int OpinionsRead = 2_000;

    /// <summary>How many of the latest texts are looked through.</summary>
    private const int TextsRead = 1_000;

    private const int Excerpt = 90;

    /// <summary>Meetings of a day, or of the groups found, the latest first.</summary>
    public async Task<IReadOnlyList<Hit>> MeetingsAsync(SearchQuery query)
    {
        var (day, groups) = (query.Day, query.Day is null ? db.GroupsMatching(db.Groups, query.Words, clock.Today) : db.Groups);
        var rows = await (
            from meeting in db.Meetings
            where day == null || meeting.ScheduledOn == day
            join grp in groups on meeting.GroupId equals grp.Id
            orderby meeting.ScheduledOn descending, grp.Code
            select new { meeting.Id, meeting.ScheduledOn, meeting.StartsAt, meeting.Status, grp.Code, grp.Name }).Take(Hits.Most + 1).ToListAsync();
        return [.. rows.Select(row => new Hit($"/hop/{row.Id}", $"Họp ngày {row.ScheduledOn.Text()}, {row.StartsAt:HH:mm}", $"Tổ {row.Code} {row.Name} · {row.Status.Title().ToLowerInvariant()}"))];
    }

    /// <summary>Opinions whose speaker, words or group fit, the latest first.</summary>
    public async Task<IReadOnlyList<Hit>> OpinionsAsync(SearchQuery query)
    {
        var rows = await (
            from petition in db.Petitions
            join grp in db.Groups on petition.GroupId equals grp.Id
            orderby petition.RecordedAtUtc descending, petition.Id
            select new { petition.Id, petition.RaisedBy, petition.Content, petition.Status, grp.Code, grp.Name }).Take(OpinionsRead).ToListAsync();
        return [.. rows.Where(row => query.Fits(row.RaisedBy, row.Content, row.Code, row.Name)).Take(Hits.Most + 1)
            .Select(row => new Hit($"/y-kien/{row.Id}", Short(row.Content), $"{row.RaisedBy} · tổ {row.Code} · {row.Status.Title().ToLowerInvariant()}"))];
    }

    /// <summary>Texts whose number, title or issuer fit, the latest first.</summary>
    public async Task<IReadOnlyList<Hit>> TextsAsync(SearchQuery query)
    {
        var rows = await db.PolicyDocuments.OrderByDescending(document => document.PublishedOn).ThenBy(document => document.Number)
            .Select(document => new { document.Id, document.Number, document.Title, document.Issuer, document.IssuedOn }).Take(TextsRead).ToListAsync();
        return [.. rows.Where(row => query.Fits(row.Number, row.Title, row.Issuer)).Take(Hits.Most + 1)
            .Select(row => new Hit($"/van-ban/{row.Id}", row.Title, $"{row.Number} · {row.Issuer} · {row.IssuedOn.Text()}"))];
    }

    private static string Short(string text) => text.Length <= Excerpt ? text : text[..Excerpt].TrimEnd() + "…";
}
