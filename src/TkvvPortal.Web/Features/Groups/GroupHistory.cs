using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>One act on a group as the audit trail holds it, in words.</summary>
public sealed record GroupAct(DateTime At, string By, string What);

/// <summary>An act in the life of a group with its papers, and the rules it passed.</summary>
public sealed record GroupPaper(GroupEventKind Kind, DateOnly On, string Text, string By)
{
    public required string? Minutes { get; init; }
    public required DateOnly? MinutesOn { get; init; }
    public required string? Approval { get; init; }
    public required DateOnly? ApprovedOn { get; init; }
    public required string? Exception { get; init; }
}

/// <summary>Who did what to a group, and the acts of its life, the newest first.</summary>
public sealed class ReadGroupHistory(PortalDbContext db) : IUseCase
{
    private sealed record Entry(DateTime AtUtc, string UserName, string Operation);

    /// <summary>A page of the audit trail: two queries.</summary>
    public async Task<PageOf<GroupAct>> PageAsync(Guid groupId, int number)
    {
        var page = await db.AuditEntries.Where(entry => entry.GroupId == groupId)
            .OrderByDescending(entry => entry.AtUtc).ThenByDescending(entry => entry.Id)
            .Select(entry => new Entry(entry.AtUtc, entry.UserName, entry.Operation)).ToPageAsync(number);
        var acts = page.Items.Select(entry => new GroupAct(PortalClock.Local(entry.AtUtc), entry.UserName, OperationTitles.Of(entry.Operation)));
        return new PageOf<GroupAct>([.. acts], page.Number, page.Size, page.Total);
    }

    /// <summary>A page of the file of the group: two queries.</summary>
    public Task<PageOf<GroupPaper>> PapersAsync(Guid groupId, int number) => db.GroupEvents.Where(row => row.GroupId == groupId)
        .OrderByDescending(row => row.On).ThenByDescending(row => row.RecordedAtUtc).ThenBy(row => row.Id)
        .Select(row => new GroupPaper(row.Kind, row.On, row.Text, row.RecordedByName)
        {
            Minutes = row.Minutes,
            MinutesOn = row.MinutesOn,
            Approval = row.Approval,
            ApprovedOn = row.ApprovedOn,
            Exception = row.Exception,
        }).ToPageAsync(number);
}
