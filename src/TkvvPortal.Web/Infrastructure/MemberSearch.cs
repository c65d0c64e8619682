using TkvvPortal.Data;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>
/// Finds people by what is typed: name, customer code, group code, phone, the last four digits of phone or identity number, or the whole of
/// it. Nobody is found outside the scope, and no number is told by finding it.
/// </summary>
public static class MemberSearch
{
    private const int LastDigits = 4;
    private const int PhoneDigits = 6;
    private const int WholeNumber = 10;

    /// <summary>Those of the people that every word fits.</summary>
    public static IQueryable<Member> MembersMatching(this PortalDbContext db, IQueryable<Member> people, IEnumerable<string> words) =>
        words.Aggregate(people, (rest, word) => WithWord(db, rest, word));

    private static IQueryable<Member> WithWord(PortalDbContext db, IQueryable<Member> people, string word)
    {
        if (!word.All(char.IsAsciiDigit))
            return people.Where(person => person.SearchKey.Contains(word));
        return word.Length switch
        {
            LastDigits => people.Where(person => person.SearchKey.Contains(word) || person.NationalId!.EndsWith(word) || person.Phone!.EndsWith(word)),
            < PhoneDigits => people.Where(person => person.SearchKey.Contains(word)),
            // A whole number is looked up in the indexes.
            WholeNumber => people.Where(person => person.CustomerCode == word || person.Phone == word),
            _ => people.Where(person => person.SearchKey.Contains(word) || person.Phone!.Contains(word) || person.NationalId == word
                || person.Memberships.Any(stay => db.Groups.Any(group => group.Id == stay.GroupId && group.Code == word))),
        };
    }
}
