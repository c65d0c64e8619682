using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>The file of a group: its events with their papers, its by-laws, its hand-overs.</summary>
public sealed record GroupPapers(IReadOnlyList<GroupEvent> Events, IReadOnlyList<Bylaws> Bylaws, IReadOnlyList<GroupPapers.Signed> Handovers)
{
    public sealed record Signed(Guid Id, DateOnly On, string FromName, string ToName);

    public bool IsEmpty => Events.Count + Bylaws.Count + Handovers.Count == 0;
}

/// <summary>Reads the file of a group in three queries.</summary>
public sealed class ReadGroupPapers(PortalDbContext db) : IUseCase
{
    private const int Most = 200;

    /// <summary>Everything, the newest first.</summary>
    public async Task<GroupPapers> ReadAsync(Guid groupId) => new(
        await db.GroupEvents.AsNoTracking().Where(row => row.GroupId == groupId)
            .OrderByDescending(row => row.On).ThenByDescending(row => row.RecordedAtUtc).Take(Most).ToListAsync(),
        await db.Bylaws.AsNoTracking().Where(version => version.GroupId == groupId).OrderByDescending(version => version.Number).Take(Most).ToListAsync(),
        await db.Handovers.Where(row => row.GroupId == groupId).OrderByDescending(row => row.On)
            .Select(row => new GroupPapers.Signed(row.Id, row.On, row.FromName, row.ToName)).Take(Most).ToListAsync());
}
