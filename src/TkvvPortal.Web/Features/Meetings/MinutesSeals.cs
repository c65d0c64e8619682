using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Seals minutes when they are closed, and says later whether a word was changed.</summary>
public sealed class MinutesSeals(PortalDbContext db) : IUseCase
{
    /// <summary>Seals minutes just closed, with the opinions written down in them.</summary>
    public async Task SealAsync(Meeting meeting) => meeting.SealWith(await OpinionsAsync(meeting.Id));

    /// <summary>Whether closed minutes read as they did when they were sealed; none when there is no seal. Six queries.</summary>
    public async Task<bool?> IsIntactAsync(Guid id)
    {
        var meeting = await db.Meetings.AsNoTracking().Include(m => m.Members).Include(m => m.Officials).Include(m => m.Agenda).AsSplitQuery().SingleAsync(m => m.Id == id);
        return meeting.Seal is { } seal ? MinutesDigest.Of(meeting, await OpinionsAsync(id)) == seal : null;
    }

    private async Task<IReadOnlyList<string>> OpinionsAsync(Guid id) =>
        [.. (await db.Petitions.AsNoTracking().Where(petition => petition.MeetingId == id).OrderBy(petition => petition.RecordedAtUtc).ThenBy(petition => petition.Id).ToListAsync()).Select(petition => petition.Sentence())];
}
