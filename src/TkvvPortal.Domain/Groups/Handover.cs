using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>
/// Bàn giao Tổ trưởng: what the leader of before signed over to the present one, as it was listed then. Day, minutes and who recorded it
/// stand in the event of the same key.
/// </summary>
public sealed class Handover : IBelongsToGroup
{
    private readonly List<HandoverItem> _items = [];

    private Handover()
    {
    }

    /// <summary>The key, that of the event.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The term of who receives: each leader receives once.</summary>
    public Guid TermId { get; private set; }

    /// <summary>Who hands over.</summary>
    public string FromName { get; private set; } = "";

    /// <summary>Who receives.</summary>
    public string ToName { get; private set; } = "";

    /// <summary>What both add to the list; none when nothing.</summary>
    public string? Note { get; private set; }

    /// <summary>What was handed over.</summary>
    public IReadOnlyList<HandoverItem> Items => _items;

    /// <summary>
    /// Signs over. Throws TK-128 unless a leader of before hands over to the present one, from the first day of the present term on, and
    /// TK-129 when the present leader has received before.
    /// </summary>
    /// <param name="key">The key and the group.</param>
    /// <param name="sides">Who hands over and who receives, as far as there are such leaders.</param>
    /// <param name="on">The day.</param>
    /// <param name="earlier">The day on which the present leader received a hand-over; none before.</param>
    /// <param name="lines">What is handed over.</param>
    /// <param name="note">What both add.</param>
    public static Handover Sign(
        (Guid Id, Guid GroupId) key, (HandoverSide? From, HandoverSide? To) sides, DateOnly on, DateOnly? earlier,
        IEnumerable<HandoverLine> lines, string? note)
    {
        if (sides is not ({ } from, { } to) || on < to.Since)
            throw new RuleViolationException(GroupLifeRules.HandoverHasBothSides) { Field = "On" };
        if (earlier is { } day)
            throw new RuleViolationException(GroupLifeRules.HandedOverOnce, day) { Field = "On" };
        var handover = new Handover
        {
            Id = key.Id, GroupId = key.GroupId, TermId = to.TermId, FromName = from.Name, ToName = to.Name,
            Note = string.IsNullOrWhiteSpace(note) ? null : VietnameseText.Clean(note),
        };
        handover._items.AddRange(lines.Select((line, index) => new HandoverItem(key.Id, key.GroupId, index + 1, line.Kind, line.Text)));
        return handover;
    }
}
