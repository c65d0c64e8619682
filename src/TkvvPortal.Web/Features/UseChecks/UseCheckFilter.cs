using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Which list of checks is shown, narrowed to what; the names are those of the address.</summary>
public sealed class UseCheckFilter
{
    private const int LongestSearch = 100;
    private const int MostWords = 8;

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
        var groups = Xa is null ? db.Groups : db.Groups.Where(lent => lent.CommuneId == Xa);
        groups = Hoi is null ? groups : groups.Where(lent => lent.OrganisationId == Hoi);
        groups = string.IsNullOrEmpty(To) ? groups : groups.Where(lent => lent.Code == To);
        if ((Xa ?? Hoi) is not null || !string.IsNullOrEmpty(To))
            loans = loans.Where(loan => groups.Any(lent => lent.Id == loan.GroupId));
        foreach (var word in VietnameseText.Words(Tim?.Length > LongestSearch ? Tim[..LongestSearch] : Tim).Take(MostWords))
        {
            loans = loans.Where(loan => loan.Code == word
                || db.Memberships.Any(stay => stay.Id == loan.MembershipId && stay.Member.SearchKey.Contains(word)));
        }

        return loans;
    }
}
