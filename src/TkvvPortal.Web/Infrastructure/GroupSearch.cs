using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Finds groups by what is typed: code, name, hamlet, name or phone of the present leader.</summary>
public static class GroupSearch
{
    private const int ShortestPhone = 6;

    /// <summary>Those of the groups that every word fits, of the group's own key or of the leader of the day. A code is never a phone number: it is too short for one.</summary>
    public static IQueryable<SavingsGroup> GroupsMatching(this PortalDbContext db, IQueryable<SavingsGroup> groups, IEnumerable<string> words, DateOnly today) =>
        words.Aggregate(groups, (rest, word) => WithWord(db, rest, word, today));

    private static IQueryable<SavingsGroup> WithWord(PortalDbContext db, IQueryable<SavingsGroup> groups, string word, DateOnly today)
    {
        var digits = word.Replace(".", "", StringComparison.Ordinal);
        var phone = digits.Length >= ShortestPhone && digits.All(char.IsAsciiDigit) ? digits : null;
        return groups.Where(group => group.SearchKey.Contains(word) || db.BoardTerms.Any(term =>
            term.GroupId == group.Id && term.Post == BoardPost.Leader && term.ValidFrom <= today
            && (term.ValidTo == null || term.ValidTo >= today)
            && db.Memberships.Any(stay => stay.Id == term.MembershipId && (stay.Member.SearchKey.Contains(word)
                || (phone != null && stay.Member.Phone != null && stay.Member.Phone.Replace(" ", "").Replace(".", "").Contains(phone))))));
    }
}
