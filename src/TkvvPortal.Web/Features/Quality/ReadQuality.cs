using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>Puts the scores of two months beside the groups in scope: five queries, whatever their number.</summary>
public sealed class ReadQuality(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    private sealed record Duty(Guid CommuneId, Guid UserId, string Name);

    /// <summary>The month asked for; without one, or for one to come, the latest that has scores.</summary>
    public async Task<QualityMonth> ReadAsync(FiscalMonth? asked)
    {
        var scored = await db.GroupScores.Select(score => score.Month).Distinct().ToListAsync();
        scored.Sort((left, right) => right.CompareTo(left));
        var month = asked is { } chosen && chosen <= clock.Month ? chosen : scored.Count > 0 ? scored[0] : clock.Month.Previous();
        var previous = month.Previous();
        var scores = (await db.GroupScores.AsNoTracking().Where(score => score.Month == month || score.Month == previous).ToListAsync())
            .ToDictionary(score => (score.GroupId, score.Month));
        var officers = await OfficersAsync(month);
        var rows = (await GroupsAsync(month)).ConvertAll(row => row with
        {
            Officers = [.. officers[row.CommuneId].Select(duty => new Choice(duty.UserId, duty.Name))],
            Before = scores.GetValueOrDefault((row.Id, previous)),
            Now = scores.GetValueOrDefault((row.Id, month)),
        });
        var book = await policies.ReadAsync();
        return new QualityMonth(month, rows, scored, book.Number(PolicyKey.ScoreFallPoints, month.LastDay), ScoreScale.On(book, month.LastDay));
    }

    private Task<List<QualityRow>> GroupsAsync(FiscalMonth month)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return (
            from grp in db.Groups
            where grp.FoundedOn <= last && (grp.ClosedOn == null || grp.ClosedOn > first)
            join commune in db.Communes on grp.CommuneId equals commune.Id
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            orderby grp.Code
            select new QualityRow(grp.Id, grp.Code, grp.Name, grp.SearchKey)
            {
                CommuneId = commune.Id,
                Commune = commune.Name,
                OrganisationId = organisation.Id,
                Organisation = organisation.Name,
            }).ToListAsync();
    }

    /// <summary>Who was in charge of which commune on the last day of the month, or is today.</summary>
    private async Task<ILookup<Guid, Duty>> OfficersAsync(FiscalMonth month)
    {
        var day = month < clock.Month ? month.LastDay : clock.Today;
        var duties = await (
            from duty in db.Assignments
            join user in db.Users on duty.UserId equals user.Id
            where user.Role == PortalRole.CreditOfficer && duty.CommuneId != null && duty.ValidFrom <= day && (duty.ValidTo == null || duty.ValidTo >= day)
            orderby user.FullName
            select new Duty(duty.CommuneId!.Value, user.Id, user.FullName)).ToListAsync();
        return duties.DistinctBy(duty => (duty.CommuneId, duty.UserId)).ToLookup(duty => duty.CommuneId);
    }
}
