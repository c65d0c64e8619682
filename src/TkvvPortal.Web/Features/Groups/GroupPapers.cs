using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>An act in the life of a group with its papers, and the rules it passed.</summary>
public sealed record GroupPaper(Guid Id, GroupEventKind Kind, DateOnly On, string Text, string By)
{
    public required string? Minutes { get; init; }
    public required DateOnly? MinutesOn { get; init; }
    public required string? Approval { get; init; }
    public required DateOnly? ApprovedOn { get; init; }
    public required string? Exception { get; init; }

    /// <summary>The page, below that of the group, on which what the act brought can be read; none when the line says it all.</summary>
    public string? Document => Kind switch
    {
        GroupEventKind.BylawsAmended => $"/quy-uoc?ban={Id}",
        _ => null,
    };
}

/// <summary>The file of a group: its acts, and the by-laws in force.</summary>
public sealed record GroupPapers(PageOf<GroupPaper> Acts, GroupPapers.BylawsLine? Bylaws)
{
    public sealed record BylawsLine(int Number, DateOnly From);
}

/// <summary>Reads the file of a group, the newest first: three queries.</summary>
public sealed class ReadGroupPapers(PortalDbContext db) : IUseCase
{
    public async Task<GroupPapers> ReadAsync(Guid groupId, int number) => new(
        await db.GroupEvents.Where(row => row.GroupId == groupId)
            .OrderByDescending(row => row.On).ThenByDescending(row => row.RecordedAtUtc).ThenBy(row => row.Id)
            .Select(row => new GroupPaper(row.Id, row.Kind, row.On, row.Text, row.RecordedByName)
            {
                Minutes = row.Minutes,
                MinutesOn = row.MinutesOn,
                Approval = row.Approval,
                ApprovedOn = row.ApprovedOn,
                Exception = row.Exception,
            }).ToPageAsync(number),
        await db.Bylaws.Where(version => version.GroupId == groupId).OrderByDescending(version => version.Number)
            .Select(version => new GroupPapers.BylawsLine(version.Number, version.EffectiveFrom)).FirstOrDefaultAsync());
}
