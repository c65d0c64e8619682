using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The minutes as a paper to sign, with the content of form 10C/TD; a draft says so.</summary>
public sealed class PrintMinutes(ReadMinutes minutes, Board board, Policies policies) : IUseCase
{
    public sealed record Page(Minutes Minutes, string Chair, string Secretary, int Needed, decimal Share)
    {
        public bool IsDraft => !Minutes.IsClosed;

        /// <summary>Whether enough members took part.</summary>
        public bool IsQuorate => Minutes.TakingPart >= Needed;
    }

    /// <summary>The paper, or null when there is no such meeting or it was not held; eleven queries.</summary>
    public async Task<Page?> PageAsync(Guid id)
    {
        if (await minutes.ReadAsync(id) is not { Head: { Status: not MeetingStatus.NotHeld } head } read)
            return null;
        var seats = await board.OnAsync(head.GroupId, head.On);
        var share = (await policies.ReadAsync()).Number(PolicyKey.Quorum, head.On);
        string Seat(BoardPost post) => seats.Find(seat => seat.Post == post)?.Name ?? "";
        return new Page(
            read, read.Ending.ChairName ?? Seat(BoardPost.Leader), read.Ending.SecretaryName ?? Seat(BoardPost.Deputy),
            (int)Math.Ceiling(read.MemberCount * share), share);
    }
}
