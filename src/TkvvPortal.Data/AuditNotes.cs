using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Auditing;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data;

/// <summary>Entries of the audit trail for what changes no row: data taken out, personal data looked at.</summary>
public static class AuditNotes
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Adds an entry; the caller saves.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who, and in which use case.</param>
    /// <param name="clock">The time.</param>
    /// <param name="what">What was done, as an object whose properties are recorded.</param>
    /// <param name="groupId">The group it was about; none for several.</param>
    public static void Note(this PortalDbContext db, Actor actor, PortalClock clock, object what, Guid? groupId = null) =>
        db.Add(new AuditEntry(
            Guid.CreateVersion7(), clock.UtcNow, actor.UserId, actor.UserName, actor.Operation, groupId, JsonSerializer.Serialize(what, Options)));
}
