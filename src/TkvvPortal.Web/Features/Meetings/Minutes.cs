using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>How a meeting ended; empty until it is closed.</summary>
public sealed record Ending(
    TimeOnly? EndedAt, string? ChairName, string? SecretaryName, int MemberCount, int PresentCount, DateTime? ClosedAtUtc, string? ClosedByName);

/// <summary>The minutes of a meeting as they stand.</summary>
public sealed record Minutes(MeetingHead Head, Ending Ending) : IMeetingPage
{
    public required IReadOnlyList<ReadMinutes.MemberLine> Members { get; init; }

    public required IReadOnlyList<ReadMinutes.OfficialLine> Officials { get; init; }

    public required IReadOnlyList<ReadMinutes.TopicLine> Topics { get; init; }

    public required IReadOnlyList<ReadMinutes.OpinionLine> Opinions { get; init; }

    public required IReadOnlyList<ReadMinutes.ReplyLine> Replies { get; init; }

    public required IReadOnlyList<ReadMinutes.TaskLine> Tasks { get; init; }

    public required IReadOnlyList<ResolveGroup.Saved> OfGroup { get; init; }

    public required IReadOnlyList<ReadMinutes.RequestLine> Requests { get; init; }

    public required IReadOnlyList<LoanReviewLine> Reviews { get; init; }

    public required IReadOnlyList<ReadMinutes.AddendumLine> Addenda { get; init; }

    public required IReadOnlyList<ReadMinutes.DutyLine> Duties { get; init; }

    public bool IsClosed => Head.Status == MeetingStatus.Closed;

    /// <summary>Members of the day: counted at closing, of today's knowledge before.</summary>
    public int MemberCount => IsClosed ? Ending.MemberCount : Head.Members;

    /// <summary>Members present or represented.</summary>
    public int TakingPart => IsClosed ? Ending.PresentCount : Members.Count(member => member.Presence != Presence.Absent);

    /// <summary>Members marked in one way.</summary>
    public IReadOnlyList<ReadMinutes.MemberLine> MembersWho(Presence presence) => [.. Members.Where(member => member.Presence == presence)];

    /// <summary>Who signs for a role: the first official who came, or who came instead.</summary>
    public string? SignerOf(OfficialRole role) => Officials.Where(official => official.Role == role && official.Presence != Presence.Absent)
        .Select(official => official.Presence == Presence.Replaced ? official.Note : official.Name).FirstOrDefault();
}
