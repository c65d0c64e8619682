using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Files;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What surrounds the minutes of a meeting: how its day came about, who signed, what was unlocked, scans.</summary>
public sealed record MeetingLife(
    MeetingLife.Schedule When, IReadOnlyList<MeetingLife.SignatureLine> Signatures, IReadOnlyList<MeetingLife.UnlockLine> Unlocks, IReadOnlyList<MeetingLife.ScanLine> Scans)
{
    public sealed record Schedule(
        string? Purpose, string? ShortNoticeReason, DateOnly? MovedFrom, string? MoveReason, DateOnly? MoveAskedOn, string? MoveWish, DateOnly? ConfirmedOn, string? ConfirmedByName, int LockNumber, string? Seal);

    public sealed record SignatureLine(int LockNumber, MinutesPart Part, string Name, DateTime AtUtc);

    public sealed record UnlockLine(int LockNumber, string Reason, string ByName, DateTime AtUtc);

    public sealed record ScanLine(Guid Id, string Name, int Size, DateOnly On, string ByName);

    /// <summary>Who signed the minutes as they are closed now.</summary>
    public SignatureLine? SignedBy(MinutesPart part) => Signatures.FirstOrDefault(one => one.Part == part && one.LockNumber == When.LockNumber);
}

/// <summary>Reads it; four queries.</summary>
public sealed class ReadMeetingLife(PortalDbContext db) : IUseCase
{
    public async Task<MeetingLife> ReadAsync(Guid id) => new(
        await db.Meetings.Where(m => m.Id == id)
            .Select(m => new MeetingLife.Schedule(m.Purpose, m.ShortNoticeReason, m.MovedFrom, m.MoveReason, m.MoveAskedOn, m.MoveWish, m.ConfirmedOn, m.ConfirmedByName, m.LockNumber, m.Seal)).SingleAsync(),
        await db.MinutesSignatures.Where(one => one.MeetingId == id).OrderBy(one => one.LockNumber).ThenBy(one => one.Part)
            .Select(one => new MeetingLife.SignatureLine(one.LockNumber, one.Part, one.UserName, one.SignedAtUtc)).ToListAsync(),
        await db.MinutesUnlocks.Where(one => one.MeetingId == id).OrderBy(one => one.LockNumber)
            .Select(one => new MeetingLife.UnlockLine(one.LockNumber, one.Reason, one.UnlockedByName, one.UnlockedAtUtc)).ToListAsync(),
        await db.GroupFiles.Where(file => file.SubjectId == id && file.Subject == FileSubject.Minutes).OrderBy(file => file.GivenAtUtc)
            .Select(file => new MeetingLife.ScanLine(file.Id, file.Name, file.Size, file.GivenOn, file.GivenByName)).ToListAsync());
}
