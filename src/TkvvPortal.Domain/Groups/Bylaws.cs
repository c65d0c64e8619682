using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>Quy ước hoạt động của Tổ: one version of the by-laws. A new one follows; an old one is never changed.</summary>
public sealed class Bylaws : IBelongsToGroup
{
    private Bylaws()
    {
    }

    /// <summary>The key, that of the event that brought it.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The version, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The first day it holds.</summary>
    public DateOnly EffectiveFrom { get; private set; }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The first version, or the one after <paramref name="previous"/>; throws TK-120 or TK-121.</summary>
    public static Bylaws Adopt((Guid Id, Guid GroupId) key, string text, DateOnly from, Bylaws? previous)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleViolationException(GroupLifeRules.BylawsHaveText) { Field = nameof(Text) };
        if (from <= previous?.EffectiveFrom)
            throw new RuleViolationException(GroupLifeRules.BylawsFollow, previous.EffectiveFrom) { Field = "On" };
        return new Bylaws
        {
            Id = key.Id, GroupId = key.GroupId, Number = (previous?.Number ?? 0) + 1, EffectiveFrom = from, Text = VietnameseText.Clean(text),
        };
    }
}
