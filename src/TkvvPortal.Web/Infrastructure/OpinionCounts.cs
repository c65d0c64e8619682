using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Opinions of one kind raised at a group's meeting on a day, and where they stand.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Commune">Its commune.</param>
/// <param name="Kind">What they are about.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="All">How many.</param>
/// <param name="OnTheSpot">Answered at the meeting.</param>
/// <param name="Waiting">Without an answer.</param>
/// <param name="Late">Those of them past their deadline.</param>
/// <param name="ToTell">Answered, to be read out to the group.</param>
public sealed record OpinionCount(Guid GroupId, string Commune, PetitionKind Kind, DateOnly On, int All, int OnTheSpot, int Waiting, int Late, int ToTell);

/// <summary>Counts opinions.</summary>
public static class OpinionCounts
{
    /// <summary>The opinions raised at meetings of some months within the scope, as they stand on a day; one query.</summary>
    public static Task<List<OpinionCount>> OpinionsAsync(this PortalDbContext db, FiscalMonth from, FiscalMonth to, DateOnly today)
    {
        var (first, last) = (from.FirstDay, to.LastDay);
        return (
            from petition in db.Petitions
            join meeting in db.Meetings on petition.MeetingId equals meeting.Id
            where meeting.ScheduledOn >= first && meeting.ScheduledOn <= last
            join grp in db.Groups on petition.GroupId equals grp.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            group petition by new { petition.GroupId, commune.Name, petition.Kind, meeting.ScheduledOn } into all
            select new OpinionCount(
                all.Key.GroupId, all.Key.Name, all.Key.Kind, all.Key.ScheduledOn, all.Count(),
                all.Sum(one => one.Answer != null ? 1 : 0),
                all.Sum(one => one.Status < PetitionStatus.Answered ? 1 : 0),
                all.Sum(one => one.Status < PetitionStatus.Answered && one.AnswerBy < today ? 1 : 0),
                all.Sum(one => one.Status == PetitionStatus.Answered ? 1 : 0))).ToListAsync();
    }
}
