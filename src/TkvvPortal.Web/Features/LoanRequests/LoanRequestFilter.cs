using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>What the list of requests is narrowed to; the names are those of the address.</summary>
public sealed class LoanRequestFilter
{
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
    public IQueryable<LoanRequest> Requests(PortalDbContext db, LoanRequestTurns turns)
    {
        var requests = InState(db.LoanRequests, turns);
        if (Hoi is not null || !string.IsNullOrEmpty(To))
            requests = requests.Where(request => db.GroupsOf(null, Hoi, To).Any(group => group.Id == request.GroupId));
        foreach (var word in SearchWords.Of(Tim))
        {
            requests = requests.Where(request =>
                db.Memberships.Any(stay => stay.Id == request.MembershipId && stay.Member.SearchKey.Contains(word))
                || db.Groups.Any(group => group.Id == request.GroupId && group.Code == word));
        }

        return requests.OrderBy(request => request.Since).ThenBy(request => request.FiledAtUtc).ThenBy(request => request.Id);
    }

    private IQueryable<LoanRequest> InState(IQueryable<LoanRequest> requests, LoanRequestTurns turns)
    {
        if (Buoc == "tat-ca")
            return requests;
        if (Buoc == "cho-toi")
            return turns.Mine();
        return Enum.TryParse<LoanRequestStatus>(Buoc, out var status) && Enum.IsDefined(status)
            ? requests.Where(request => request.Status == status)
            : requests.Where(request => request.Status < LoanRequestStatus.Disbursed);
    }
}
