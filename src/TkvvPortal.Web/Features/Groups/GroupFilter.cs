using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>What the list of groups was asked for, as it stands in the address.</summary>
public sealed class GroupFilter
{
    private const int LongestSearch = 100;
    private const int MostWords = 8;

    /// <summary>Code, group name, hamlet or leader's name; words in any order, with or without diacritics.</summary>
    public string? Tim { get; set; }

    /// <summary>Commune.</summary>
    public Guid? Xa { get; set; }

    /// <summary>Mass organisation.</summary>
    public Guid? Hoi { get; set; }

    /// <summary>Transaction point.</summary>
    public Guid? Diem { get; set; }

    /// <summary>The order: code, name or overdue.</summary>
    public string? Sap { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && Xa is null && Hoi is null && Diem is null;

    /// <summary>The groups that fit, within the scope.</summary>
    public IQueryable<SavingsGroup> Apply(PortalDbContext db, DateOnly today)
    {
        var groups = db.Groups.Where(group => group.Status != GroupStatus.Closed);
        if (Xa is not null)
            groups = groups.Where(group => group.CommuneId == Xa);
        if (Hoi is not null)
            groups = groups.Where(group => group.OrganisationId == Hoi);
        if (Diem is not null)
            groups = groups.Where(group => group.TransactionPointId == Diem);
        foreach (var word in Words())
        {
            groups = groups.Where(group => group.SearchKey.Contains(word) || db.BoardTerms.Any(term =>
                term.GroupId == group.Id && term.Post == BoardPost.Leader && term.ValidFrom <= today
                && (term.ValidTo == null || term.ValidTo >= today)
                && db.Memberships.Any(stay => stay.Id == term.MembershipId && stay.Member.SearchKey.Contains(word))));
        }

        return groups;
    }

    /// <summary>The groups in the order asked for; the code settles ties.</summary>
    public IQueryable<SavingsGroup> Sort(PortalDbContext db, IQueryable<SavingsGroup> groups) => Sap switch
    {
        "name" => groups.OrderBy(group => group.Name).ThenBy(group => group.Code),
        "overdue" => ByOverdue(db, groups),
        _ => groups.OrderBy(group => group.Code),
    };

    private IEnumerable<string> Words() =>
        VietnameseText.Words(Tim?.Length > LongestSearch ? Tim[..LongestSearch] : Tim).Take(MostWords);

    /// <summary>The largest overdue share first. Loans are summed once for all groups, not group by group.</summary>
    private static IQueryable<SavingsGroup> ByOverdue(PortalDbContext db, IQueryable<SavingsGroup> groups) =>
        from grp in groups
        join loans in db.Loans.GroupBy(loan => loan.GroupId).Select(byGroup => new
        {
            GroupId = byGroup.Key,
            Overdue = byGroup.Sum(loan => (long)loan.Overdue),
            Outstanding = byGroup.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
        }) on grp.Id equals loans.GroupId into found
        from loans in found.DefaultIfEmpty()
        orderby (loans.Outstanding > 0 ? loans.Overdue * 100_000 / loans.Outstanding : 0) descending, grp.Code
        select grp;
}
