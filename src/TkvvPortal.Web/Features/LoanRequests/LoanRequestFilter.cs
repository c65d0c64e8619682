using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>What the list of requests is narrowed to; the names are those of the address.</summary>
public sealed class LoanRequestFilter
{
    private const int LongestSearch = 100;
    private const int MostWords = 8;

    /// <summary>Who acts at each step.</summary>
    private static readonly (LoanRequestStatus Status, Permission Permission)[] Actors =
    [
        (LoanRequestStatus.Filed, Permission.CloseMeeting),
        (LoanRequestStatus.Listed, Permission.EndorseLoanLists),
        (LoanRequestStatus.Endorsed, Permission.RecordCommuneDecision),
        (LoanRequestStatus.Confirmed, Permission.ApproveLoans),
        (LoanRequestStatus.Approved, Permission.DisburseLoans),
    ];

    /// <summary>Name of the borrower or group code; words in any order, without diacritics.</summary>
    public string? Tim { get; set; }

    /// <summary>A state; <c>cho-toi</c> for those the person acts on, <c>tat-ca</c> for all; otherwise those under way.</summary>
    public string? Buoc { get; set; }

    /// <summary>The group, by its code.</summary>
    public string? To { get; set; }

    /// <summary>Mass organisation of the group.</summary>
    public Guid? Hoi { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && string.IsNullOrEmpty(Buoc) && string.IsNullOrEmpty(To) && Hoi is null;

    /// <summary>The requests that fit, those that wait longest first, within the scope.</summary>
    public IQueryable<LoanRequest> Requests(PortalDbContext db, CurrentUser user)
    {
        var requests = InState(db.LoanRequests, user);
        if (!string.IsNullOrEmpty(To))
            requests = requests.Where(request => db.Groups.Any(group => group.Id == request.GroupId && group.Code == To));
        if (Hoi is not null)
            requests = requests.Where(request => db.Groups.Any(group => group.Id == request.GroupId && group.OrganisationId == Hoi));
        foreach (var word in VietnameseText.Words(Tim?.Length > LongestSearch ? Tim[..LongestSearch] : Tim).Take(MostWords))
        {
            requests = requests.Where(request =>
                db.Memberships.Any(stay => stay.Id == request.MembershipId && stay.Member.SearchKey.Contains(word))
                || db.Groups.Any(group => group.Id == request.GroupId && group.Code == word));
        }

        return requests.OrderBy(request => request.Since).ThenBy(request => request.FiledAtUtc).ThenBy(request => request.Id);
    }

    private IQueryable<LoanRequest> InState(IQueryable<LoanRequest> requests, CurrentUser user)
    {
        if (Buoc == "tat-ca")
            return requests;
        if (Buoc == "cho-toi")
        {
            var mine = Actors.Where(actor => user.May(actor.Permission)).Select(actor => actor.Status).ToList();
            return requests.Where(request => mine.Contains(request.Status));
        }

        return Enum.TryParse<LoanRequestStatus>(Buoc, out var status) && Enum.IsDefined(status)
            ? requests.Where(request => request.Status == status)
            : requests.Where(request => request.Status < LoanRequestStatus.Disbursed);
    }
}
