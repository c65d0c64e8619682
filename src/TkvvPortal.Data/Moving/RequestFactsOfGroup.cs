using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Moving;

/// <summary>Reads what the rules of membership need to know of the people requests are about.</summary>
public static class RequestFactsOfGroup
{
    private sealed record Known(Guid Id, string CustomerCode, string FullName, DateOnly BirthDate, bool IsHere, bool IsElsewhere);

    /// <summary>
    /// The facts by request, on a day; six queries whatever their number. A customer code is looked up among
    /// all people of the office, since it must be unique: only whether it fits, and whether the person is in another group, is told.
    /// </summary>
    /// <param name="db">The database, in the scope of who asks.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="requests">The requests, all of this group.</param>
    /// <param name="on">The day.</param>
    /// <param name="toEnd">Whether the stays are to be ended, and so must be tracked.</param>
    public static async Task<IReadOnlyDictionary<Guid, RequestFacts>> ReadRequestFactsAsync(
        this PortalDbContext db, Guid groupId, IReadOnlyList<MembershipRequest> requests, DateOnly on, bool toEnd = false)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var hamlet = await db.Groups.Where(group => group.Id == groupId).Select(group => group.HamletId).SingleAsync();
        var people = await db.KnownAsync(groupId, [.. requests.Select(request => request.Applicant?.CustomerCode).OfType<string>()], on);
        var leaving = await db.LeavingAsync(groupId, [.. requests.Where(request => request.Kind == RequestKind.Exit).Select(request => request.MembershipId!.Value)], toEnd);
        return requests.ToDictionary(
            request => request.Id,
            request => request.Applicant is { } applicant
                ? Admission(applicant, people.Find(person => person.CustomerCode == applicant.CustomerCode), hamlet)
                : leaving[request.MembershipId!.Value]);
    }

    private static RequestFacts Admission(Applicant applicant, Known? known, Guid hamlet)
    {
        var isThis = known is not null && applicant.Is(known.FullName, known.BirthDate);
        return new RequestFacts
        {
            MemberId = isThis ? known!.Id : null,
            IsSomebodyElse = known is not null && !isThis,
            IsMemberHere = isThis && known!.IsHere,
            IsMemberElsewhere = isThis && known!.IsElsewhere,
            LivesInHamlet = applicant.HamletId == hamlet,
        };
    }

    private static Task<List<Known>> KnownAsync(this PortalDbContext db, Guid groupId, List<string> codes, DateOnly on) => db.Members
        .IgnoreQueryFilters(["scope"]).AsNoTracking().Where(person => codes.Contains(person.CustomerCode))
        .Select(person => new Known(
            person.Id, person.CustomerCode, person.FullName, person.BirthDate,
            person.Memberships.Any(stay => stay.GroupId == groupId && stay.JoinedOn <= on && (stay.LeftOn == null || stay.LeftOn > on)),
            person.Memberships.Any(stay => stay.GroupId != groupId && stay.JoinedOn <= on && (stay.LeftOn == null || stay.LeftOn > on))))
        .ToListAsync();

    private static async Task<Dictionary<Guid, RequestFacts>> LeavingAsync(this PortalDbContext db, Guid groupId, List<Guid> ids, bool toEnd)
    {
        var rows = db.Memberships.Where(stay => stay.GroupId == groupId && ids.Contains(stay.Id));
        var stays = await (toEnd ? rows : rows.AsNoTracking()).ToListAsync();
        var terms = (await db.BoardTerms.AsNoTracking().Where(term => term.GroupId == groupId && ids.Contains(term.MembershipId)).ToListAsync())
            .ToLookup(term => term.MembershipId);
        var loans = (await db.Loans.AsNoTracking().Where(loan => loan.GroupId == groupId && ids.Contains(loan.MembershipId)).ToListAsync())
            .ToLookup(loan => loan.MembershipId);
        var deposits = await db.DepositAccounts.Where(account => account.GroupId == groupId && ids.Contains(account.MembershipId))
            .ToDictionaryAsync(account => account.MembershipId, account => account.Balance);
        return stays.ToDictionary(stay => stay.Id, stay => new RequestFacts
        {
            MemberId = stay.MemberId,
            Stay = stay,
            Terms = [.. terms[stay.Id]],
            Debt = loans[stay.Id].Total(Owed),
            Deposit = deposits.GetValueOrDefault(stay.Id),
        });
    }

    private static Vnd Owed(Loan loan) => loan.Balance.Outstanding + loan.Balance.Arrears + loan.ArrearsGrace;
}
