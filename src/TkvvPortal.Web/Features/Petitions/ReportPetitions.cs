using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Opinions of a period by kind, by commune, and by the age of what is unanswered.</summary>
public sealed class ReportPetitions(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The months of the period; the names are those of the address.</summary>
    public sealed record Filter(FiscalMonth? Tu, FiscalMonth? Den);

    public sealed record Page(FiscalMonth From, FiscalMonth To, IReadOnlyList<Row<PetitionKind>> Kinds, IReadOnlyList<Row<string>> Communes, IReadOnlyList<Age> Ages, DateOnly Today)
    {
        public int Total => Kinds.Sum(row => row.All);
    }

    /// <summary>How many were raised, and where they stand.</summary>
    public sealed record Row<T>(T Key, int All, int OnTheSpot, int Waiting, int Late, int ToTell)
    {
        public int Told => All - Waiting - ToTell;
    }

    /// <summary>Unanswered opinions raised so many days ago.</summary>
    public sealed record Age(string Title, int Count);

    /// <summary>Three queries.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var to = filter.Den ?? clock.Month;
        var from = filter.Tu is { } asked && asked <= to ? asked : to.AddMonths(-11);
        var (first, last, today) = (from.FirstDay, to.LastDay, clock.Today);
        var period =
            from petition in db.Petitions
            join meeting in db.Meetings on petition.MeetingId equals meeting.Id
            where meeting.ScheduledOn >= first && meeting.ScheduledOn <= last
            select new { Petition = petition, meeting.ScheduledOn };
        var kinds = await period.GroupBy(one => one.Petition.Kind).Select(all => new Row<PetitionKind>(
            all.Key, all.Count(), all.Sum(one => one.Petition.Answer != null ? 1 : 0), all.Sum(one => one.Petition.Status < PetitionStatus.Answered ? 1 : 0),
            all.Sum(one => one.Petition.Status < PetitionStatus.Answered && one.Petition.AnswerBy < today ? 1 : 0),
            all.Sum(one => one.Petition.Status == PetitionStatus.Answered ? 1 : 0))).ToListAsync();
        var communes = await (
            from one in period
            join grp in db.Groups on one.Petition.GroupId equals grp.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            group one.Petition by commune.Name into all
            select new Row<string>(
                all.Key, all.Count(), all.Sum(one => one.Answer != null ? 1 : 0), all.Sum(one => one.Status < PetitionStatus.Answered ? 1 : 0),
                all.Sum(one => one.Status < PetitionStatus.Answered && one.AnswerBy < today ? 1 : 0), all.Sum(one => one.Status == PetitionStatus.Answered ? 1 : 0))).ToListAsync();
        var days = await period.Where(one => one.Petition.Status < PetitionStatus.Answered).GroupBy(one => one.ScheduledOn)
            .Select(all => new { all.Key, Count = all.Count() }).ToListAsync();
        int Older(int least, int most) => days.Where(day => today.DayNumber - day.Key.DayNumber is var age && age >= least && age <= most).Sum(day => day.Count);
        return new Page(
            from, to, [.. kinds.OrderByDescending(row => row.All)], [.. communes.OrderByDescending(row => row.All).ThenBy(row => row.Key, StringComparer.Ordinal)],
            [new("Đến 30 ngày", Older(0, 30)), new("31–60 ngày", Older(31, 60)), new("61–90 ngày", Older(61, 90)), new("Trên 90 ngày", Older(91, int.MaxValue))], today);
    }
}
