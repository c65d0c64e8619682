using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Sessions;

/// <summary>Whether a group's board came to a session; who did not says why.</summary>
public sealed class SessionPresence : IBelongsToGroup
{
    private SessionPresence()
    {
    }

    /// <summary>A group at a session, nothing recorded yet.</summary>
    public SessionPresence(CommuneSession session, Guid groupId) => (SessionId, GroupId) = (session.Id, groupId);

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>Whether somebody of the board came.</summary>
    public bool Came { get; private set; }

    /// <summary>Receipts of paper that were not used and were handed back.</summary>
    public int ReceiptsReturned { get; private set; }

    /// <summary>Why nobody came, or what else is to be said.</summary>
    public string? Note { get; private set; }

    /// <summary>Who recorded it.</summary>
    public string RecordedByName { get; private set; } = "";

    /// <summary>Records it; throws TK-371 for an absence without a reason.</summary>
    /// <param name="came">Whether somebody of the board came.</param>
    /// <param name="returned">Receipts not collected that were handed back.</param>
    /// <param name="note">Why nobody came.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="field">The row of the form, for messages.</param>
    public void Record(bool came, int returned, string? note, RecordStamp by, string field)
    {
        if (!came && string.IsNullOrWhiteSpace(note))
            throw new RuleViolationException(SessionRules.AbsenceHasReason) { Field = $"{field}.{nameof(Note)}" };
        (Came, ReceiptsReturned, RecordedByName) = (came, returned, by.UserName);
        Note = string.IsNullOrWhiteSpace(note) ? null : VietnameseText.Clean(note);
    }
}
