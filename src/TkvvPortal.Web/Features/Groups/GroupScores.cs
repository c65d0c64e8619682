using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>The bank's scores of one group.</summary>
public sealed class ReadGroupScores(PortalDbContext db) : IUseCase
{
    private const int Months = 12;

    /// <summary>The latest score the bank gave; none before the first file.</summary>
    public Task<GroupScore?> LatestAsync(Guid groupId) => Newest(groupId).FirstOrDefaultAsync();

    /// <summary>The last twelve scores, the newest first.</summary>
    public Task<List<GroupScore>> ListAsync(Guid groupId) => Newest(groupId).Take(Months).ToListAsync();

    private IQueryable<GroupScore> Newest(Guid groupId) =>
        db.GroupScores.AsNoTracking().Where(score => score.GroupId == groupId).OrderByDescending(score => score.Month);
}
