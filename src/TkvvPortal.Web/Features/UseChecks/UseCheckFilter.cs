using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Which list of checks is shown, narrowed to what; the names are those of the address.</summary>
public sealed class UseCheckFilter
{
    /// <summary>The word of the list; the first list without one.</summary>
    public string? Loai { get; set; }

    /// <summary>Borrower's name or customer code, or loan code.</summary>
    public string? Tim { get; set; }

    /// <summary>Commune of the group.</summary>
    public Guid? Xa { get; set; }

    /// <summary>Mass organisation of the group.</summary>
    public Guid? Hoi { get; set; }

    /// <summary>Code of the group.</summary>
    public string? To { get; set; }

    public UseCheckList List => UseCheckList.All.FirstOrDefault(list => list.Slug == Loai) ?? UseCheckList.All[0];

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && string.IsNullOrEmpty(To) && (Xa ?? Hoi) is null;

    /// <summary>Those of the loans that fit.</summary>
    public IQueryable<Loan> Narrow(PortalDbContext db, IQueryable<Loan> loans)
    {
        if ((Xa ?? Hoi) is not null || !string.IsNullOrEmpty(To))
            loans = loans.Where(loan => db.GroupsOf(Xa, Hoi, To).Any(lent => lent.Id == loan.GroupId));
        foreach (var word in SearchWords.Of(Tim))
        {
            loans = loans.Where(loan => loan.Code == word
                || db.Memberships.Any(stay => stay.Id == loan.MembershipId && stay.Member.SearchKey.Contains(word)));
        }

        return loans;
    }
}
