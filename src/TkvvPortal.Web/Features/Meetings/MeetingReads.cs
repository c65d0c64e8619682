using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What most pages of a meeting read.</summary>
public sealed class MeetingReads(MeetingHeads heads, MembersOfDay members, Board board, DecisionsOfMeeting decisions, MinutesSeals seals) : IUseCase
{
    /// <summary>Heads of meetings.</summary>
    public MeetingHeads Heads { get; } = heads;

    /// <summary>Members by day.</summary>
    public MembersOfDay Members { get; } = members;

    /// <summary>Boards by day.</summary>
    public Board Board { get; } = board;

    /// <summary>What meetings decided.</summary>
    public DecisionsOfMeeting Decisions { get; } = decisions;

    /// <summary>Seals of closed minutes.</summary>
    public MinutesSeals Seals { get; } = seals;
}
