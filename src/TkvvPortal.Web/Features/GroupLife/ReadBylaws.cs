using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Quy ước hoạt động của tổ: one version to read or to print, and the list of all.</summary>
public sealed class ReadBylaws(PortalDbContext db, GroupActs acts, ReadBoards boards, PaperPlaces places) : IUseCase
{
    /// <summary>The page. Without a version nothing was adopted yet.</summary>
    public sealed record Page(ActHead Head, PageOf<Line> Versions, Bylaws? Shown, bool IsPresent) : IActPage;

    /// <summary>A version in the list.</summary>
    public sealed record Line(Guid Id, int Number, DateOnly From);

    /// <summary>The paper.</summary>
    public sealed record Paper(PaperPlace Place, Bylaws Text, IReadOnlyList<Holder> Board, Papers Adopted);

    /// <summary>The page, or null when group or version do not exist for the person; four queries.</summary>
    /// <param name="code">The group.</param>
    /// <param name="id">The version; none for the one in force.</param>
    /// <param name="number">The page of the list.</param>
    public async Task<Page?> PageAsync(string code, Guid? id, int number)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var versions = await Of(head.Id).Select(version => new Line(version.Id, version.Number, version.EffectiveFrom)).ToPageAsync(number);
        var shown = await FindAsync(head.Id, id);
        return id is not null && shown is null ? null : new Page(head, versions, shown, shown?.Number == versions.Total);
    }

    /// <summary>The paper, or null when group or version do not exist for the person; five queries.</summary>
    public async Task<Paper?> PaperAsync(string code, Guid? id)
    {
        if (await acts.HeadAsync(code) is not { } head || await FindAsync(head.Id, id) is not { } text)
            return null;
        var adopted = await db.GroupEvents.Where(row => row.Id == text.Id)
            .Select(row => new Papers(row.Minutes, row.MinutesOn, row.Approval, row.ApprovedOn)).SingleOrDefaultAsync();
        return new Paper(
            await places.ReadAsync(head.Id, text.EffectiveFrom), text, await boards.HoldersAsync(head.Id, text.EffectiveFrom),
            adopted ?? new Papers(null, null));
    }

    private IOrderedQueryable<Bylaws> Of(Guid groupId) =>
        db.Bylaws.AsNoTracking().Where(version => version.GroupId == groupId).OrderByDescending(version => version.Number);

    private Task<Bylaws?> FindAsync(Guid groupId, Guid? id) => Of(groupId).FirstOrDefaultAsync(version => id == null || version.Id == id);
}
