using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Signing;

/// <summary>Who signed the minutes, what was scanned, whether the seal is whole.</summary>
public sealed class ShowSigning(MeetingHeads heads, ReadMeetingLife life, MinutesSeals seals) : IUseCase
{
    public sealed record Page(MeetingHead Head, MeetingLife Life, bool? IsIntact, SignMinutes.Form Form, SignMinutes.Reason Unlock) : IMeetingPage;

    /// <summary>The page, or null when there is no such meeting; eleven queries.</summary>
    public async Task<Page?> PageAsync(Guid id, SignMinutes.Form? form = null, SignMinutes.Reason? unlock = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        unlock ??= new SignMinutes.Reason { Id = Guid.CreateVersion7() };
        if (unlock.Version == Guid.Empty)
            unlock.Version = head.Version;
        return new Page(head, await life.ReadAsync(id), await seals.IsIntactAsync(id), form ?? new SignMinutes.Form(), unlock);
    }
}
