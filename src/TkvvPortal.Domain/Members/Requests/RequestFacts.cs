using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members.Requests;

/// <summary>What is known of a person whom a request is about, on the day it is looked at.</summary>
public sealed record RequestFacts
{
    /// <summary>The person on file; none for who is not known yet, or is another one with the same code.</summary>
    public Guid? MemberId { get; init; }

    /// <summary>Whether the customer code is somebody else's.</summary>
    public bool IsSomebodyElse { get; init; }

    /// <summary>Whether the person is a member of this group already.</summary>
    public bool IsMemberHere { get; init; }

    /// <summary>Whether the person is a member of another group, in whosever scope it lies.</summary>
    public bool IsMemberElsewhere { get; init; }

    /// <summary>Whether the person lives in the hamlet of the group.</summary>
    public bool LivesInHamlet { get; init; } = true;

    /// <summary>The stay that is to end; none for an admission.</summary>
    public Membership? Stay { get; init; }

    /// <summary>The terms on the board of who leaves.</summary>
    public IReadOnlyList<BoardTerm> Terms { get; init; } = [];

    /// <summary>Principal and interest of every kind still owed, đồng.</summary>
    public Vnd Debt { get; init; }

    /// <summary>The balance of the deposit account, đồng.</summary>
    public Vnd Deposit { get; init; }
}

/// <summary>The group on the day of the decision.</summary>
/// <param name="On">The day.</param>
/// <param name="Members">Members on the day.</param>
/// <param name="Limits">How many it may have on the day.</param>
public sealed record GroupOnDay(DateOnly On, int Members, GroupSize Limits);
