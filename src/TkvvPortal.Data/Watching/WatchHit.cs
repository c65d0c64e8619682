using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Data.Watching;

/// <summary>A row of a watch list as the database finds it: of all lists alike, so that they are counted, narrowed and paged in one way. Set by property, so that the database can work on with it.</summary>
public sealed record WatchHit
{
    /// <summary>The list.</summary>
    public WatchTopic Topic { get; init; }

    /// <summary>The key of the loan, stay, group, opinion or shortage.</summary>
    public Guid Id { get; init; }

    /// <summary>The group it belongs to.</summary>
    public Guid GroupId { get; init; }

    /// <summary>The stay of the household; none when the row is of a whole group.</summary>
    public Guid? MembershipId { get; init; }

    /// <summary>What the list looks at, đồng; 0 when it looks at no money.</summary>
    public long Amount { get; init; }

    /// <summary>What the amount is a part of, đồng.</summary>
    public long Whole { get; init; }

    /// <summary>The day the list looks at; none when there is no such day.</summary>
    public DateOnly? Day { get; init; }
}
