using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The minutes as papers to sign; a draft says so.</summary>
public sealed class PrintMinutes(ReadMinutes minutes, Board board, Policies policies) : IUseCase
{
    public sealed record Page(Minutes Minutes, string Chair, string Secretary, int Needed)
    {
        public bool IsDraft => !Minutes.IsClosed;

        /// <summary>Whether enough members took part.</summary>
        public bool IsQuorate => Minutes.TakingPart >= Needed;
    }

    /// <summary>The minutes, or null when there is no such meeting or it was not held; fifteen queries.</summary>
    public async Task<Page?> PageAsync(Guid id) => (await PagesAsync([id])).SingleOrDefault();

    /// <summary>The page to print, or null.</summary>
    public async Task<PaperPage?> PaperAsync(Guid id) => await PageAsync(id) is { Minutes.Head: var head } page
        ? new PaperPage($"Biên bản họp {head.GroupName} {head.On:dd-MM-yyyy}", head.Url(), MinutesPaper.Of(page))
        {
            Word = new WordLink(head.Url("bien-ban.docx"), [Domain.People.PortalRole.GroupLeader, Domain.People.PortalRole.MassOrganisationStaff, Domain.People.PortalRole.CreditOfficer, Domain.People.PortalRole.OfficeManager]),
        }
        : null;

    /// <summary>The minutes of meetings, those that were not held left out; fifteen queries whatever their number.</summary>
    public async Task<IReadOnlyList<Page>> PagesAsync(IReadOnlyList<Guid> ids)
    {
        var read = (await minutes.ReadAsync(ids)).Where(one => one.Head.Status != MeetingStatus.NotHeld).ToList();
        if (read.Count == 0)
            return [];
        var seats = await board.OfAsync(ids);
        var book = await policies.ReadAsync();
        return read.ConvertAll(one =>
        {
            string Seat(BoardPost post) => seats[one.Head.Id].FirstOrDefault(seat => seat.Post == post)?.Name ?? "";
            return new Page(
                one, one.Ending.ChairName ?? Seat(BoardPost.Leader), one.Ending.SecretaryName ?? Seat(BoardPost.Deputy),
                (int)Math.Ceiling(one.MemberCount * book.Number(PolicyKey.Quorum, one.Head.On)));
        });
    }
}
