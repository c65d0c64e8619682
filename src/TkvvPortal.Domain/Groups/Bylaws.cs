using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>Quy ước hoạt động của Tổ: one version of the by-laws. A new one follows; an old one is never changed.</summary>
public sealed class Bylaws : IBelongsToGroup
{
    /// <summary>The longest text, in characters.</summary>
    public const int LongestText = 8000;

    private Bylaws()
    {
    }

    /// <summary>The key, that of the event that brought it.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The version, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The first day it holds; it holds until the next version does.</summary>
    public DateOnly EffectiveFrom { get; private set; }

    /// <summary>The text; line breaks count.</summary>
    public string Text { get; private set; } = "";

    /// <summary>
    /// The first version, or the one after <paramref name="previous"/>. Throws TK-120 without a text, TK-121 when it does not begin after the
    /// version before, TK-110 when it says the same.
    /// </summary>
    /// <param name="key">The key and the group.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">The first day.</param>
    /// <param name="previous">The last version; none before the first.</param>
    public static Bylaws Adopt((Guid Id, Guid GroupId) key, string text, DateOnly from, Bylaws? previous)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleViolationException(GroupLifeRules.BylawsHaveText) { Field = nameof(Text) };
        if (from <= previous?.EffectiveFrom)
            throw new RuleViolationException(GroupLifeRules.BylawsFollow, previous.EffectiveFrom) { Field = "On" };
        var next = new Bylaws
        {
            Id = key.Id, GroupId = key.GroupId, Number = (previous?.Number ?? 0) + 1, EffectiveFrom = from, Text = VietnameseText.Clean(text),
        };
        SavingsGroup.RequireChange(previous?.Text, next.Text);
        return next;
    }
}
