using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>The group a quality page is about.</summary>
public sealed record QualityGroup(Guid Id, string Code, string Name, string Commune, string Organisation, Vnd MinimumDeposit);

/// <summary>Chất lượng của một tổ: the bank's scores of the last months, a provisional score explained, and what would lift the group.</summary>
public sealed class ShowGroupQuality(PortalDbContext db, ReadFigures figures, Policies policies, PortalClock clock) : IUseCase
{
    private const int Months = 13;

    public sealed record Page(QualityGroup Group, IReadOnlyList<GroupScore> Scores, FiscalMonth Month, DateOnly Today)
    {
        public required ProvisionalScale Scale { get; init; }
        public required ScoreFigures Figures { get; init; }
        public required Supposition Supposed { get; init; }

        public GroupScore? Latest => Scores is [var first, ..] ? first : null;
        public ScoreChange? Change => Latest is { } now ? new ScoreChange(Scores.FirstOrDefault(score => score.Month == now.Month.Previous()), now) : null;

        public ProvisionalScore Provisional => Scale.Of(Figures);
        public NextClass? Next => NextClass.Above(Figures, Scale);
        public ScoreFigures SupposedFigures => Supposed.WhatIf.From(Figures);
        public ProvisionalScore SupposedScore => Scale.Of(SupposedFigures);

        /// <summary>The months shown, the oldest first: up to the latest with a score, or the last complete one.</summary>
        public IReadOnlyList<FiscalMonth> Shown
        {
            get
            {
                var last = Latest is { } latest && latest.Month >= Month.Previous() ? latest.Month : Month.Previous();
                return [.. Enumerable.Range(1 - Months, Months).Select(last.AddMonths)];
            }
        }

        /// <summary>Months between two scores for which no file was imported.</summary>
        public IReadOnlyList<FiscalMonth> Missing => Scores.Count == 0
            ? []
            : [.. Shown.Where(month => month > Scores[^1].Month && Scores.All(score => score.Month != month))];
    }

    /// <summary>The page of a code, or null when the group does not exist for the person. Ten queries.</summary>
    public async Task<Page?> PageAsync(string code, Supposition supposed)
    {
        var group = await (
            from grp in db.Groups
            join commune in db.Communes on grp.CommuneId equals commune.Id
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            where grp.Code == code
            select new QualityGroup(grp.Id, grp.Code, grp.Name, commune.Name, organisation.Name, grp.MinimumDeposit)).SingleOrDefaultAsync();
        if (group is null)
            return null;
        var from = clock.Month.AddMonths(-Months);
        var scores = await db.GroupScores.AsNoTracking().Where(score => score.GroupId == group.Id && score.Month >= from).OrderByDescending(score => score.Month).ToListAsync();
        return new Page(group, scores, clock.Month, clock.Today)
        {
            Scale = ProvisionalScale.On(await policies.ReadAsync(), clock.Today),
            Figures = await figures.ReadAsync(group),
            Supposed = supposed,
        };
    }
}
