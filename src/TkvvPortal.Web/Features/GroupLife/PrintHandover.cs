using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Biên bản bàn giao on A4: a signed one as it was then, or what is in hand today as a draft to fill in and sign.</summary>
public sealed class PrintHandover(PortalDbContext db, GroupActs acts, ReadBoards boards, ReadHandoverLines read, PaperPlaces places) : IUseCase
{
    public sealed record Page(PaperPlace Place, DateOnly On, string? From, string? To, IReadOnlyList<HandoverLine> Lines)
    {
        public string? Note { get; init; }

        /// <summary>The act as it was recorded; none for a draft.</summary>
        public Act? Recorded { get; init; }
    }

    public sealed record Act(string? Minutes, DateOnly? MinutesOn, DateTime RecordedAtUtc, string RecordedByName, DateOnly On);

    /// <summary>The paper, or null when group or hand-over do not exist for the person; up to ten queries.</summary>
    /// <param name="code">The group.</param>
    /// <param name="id">The hand-over; none for a draft of today.</param>
    public async Task<Page?> PageAsync(string code, Guid? id)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        return id is { } key ? await RecordedAsync(head.Id, key) : await DraftAsync(head.Id);
    }

    private async Task<Page> DraftAsync(Guid groupId)
    {
        var (from, to) = await boards.SidesAsync(groupId, acts.Today);
        return new Page(await places.ReadAsync(groupId, acts.Today), acts.Today, from?.Name, to?.Name, await read.ReadAsync(groupId));
    }

    private async Task<Page?> RecordedAsync(Guid groupId, Guid id)
    {
        if (await db.Handovers.AsNoTracking().Include(row => row.Items).SingleOrDefaultAsync(row => row.Id == id && row.GroupId == groupId) is not { } kept)
            return null;
        var act = await db.GroupEvents.Where(row => row.Id == id)
            .Select(row => new Act(row.Minutes, row.MinutesOn, row.RecordedAtUtc, row.RecordedByName, row.On)).SingleAsync();
        var lines = kept.Items.OrderBy(item => item.Number).Select(item => new HandoverLine(item.Kind, item.Text));
        return new Page(await places.ReadAsync(groupId, act.On), act.On, kept.FromName, kept.ToName, [.. lines]) { Note = kept.Note, Recorded = act };
    }
}
