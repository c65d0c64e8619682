using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>Bàn giao Tổ trưởng: what the leader of before signed over to the present one, kept as it was listed then.</summary>
public sealed class Handover : IBelongsToGroup
{
    private readonly List<HandoverItem> _items = [];

    private Handover()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The term of who receives: it is handed over to once.</summary>
    public Guid TermId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Who hands over.</summary>
    public string FromName { get; private set; } = "";

    /// <summary>Who receives.</summary>
    public string ToName { get; private set; } = "";

    /// <summary>What both add to the list; none when nothing.</summary>
    public string? Note { get; private set; }

    /// <summary>Who recorded it.</summary>
    public string RecordedByName { get; private set; } = "";

    /// <summary>The instant it was recorded.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>What was handed over.</summary>
    public IReadOnlyList<HandoverItem> Items => _items;

    /// <summary>Records a hand-over; throws TK-129 when this leader has received one.</summary>
    /// <param name="key">The key and the group.</param>
    /// <param name="sides">The names of both leaders and the term of the present one.</param>
    /// <param name="items">What is handed over.</param>
    /// <param name="note">What both add.</param>
    /// <param name="earlier">The day on which the present leader received a hand-over; none before.</param>
    /// <param name="by">Who records it, when.</param>
    public static Handover Sign(
        (Guid Id, Guid GroupId) key, (string From, string To, Guid TermId) sides, IReadOnlyList<(HandoverKind Kind, string Text)> items,
        string? note, DateOnly? earlier, Signature by)
    {
        if (earlier is { } day)
            throw new RuleViolationException(GroupLifeRules.HandedOverOnce, day);
        var handover = new Handover
        {
            Id = key.Id, GroupId = key.GroupId, TermId = sides.TermId, FromName = sides.From, ToName = sides.To,
            On = DateOnly.FromDateTime(PortalClock.Local(by.AtUtc)), Note = string.IsNullOrWhiteSpace(note) ? null : VietnameseText.Clean(note),
            RecordedByName = by.UserName, RecordedAtUtc = by.AtUtc,
        };
        handover._items.AddRange(items.Select((item, index) => new HandoverItem(key.Id, key.GroupId, index + 1, item.Kind, item.Text)));
        return handover;
    }
}
