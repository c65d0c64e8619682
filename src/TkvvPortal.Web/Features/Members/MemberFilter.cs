using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Members;

/// <summary>What the list of members is narrowed to and ordered by; the names are those of the address.</summary>
public sealed class MemberFilter
{
    private const int LongestSearch = 100;
    private const int MostWords = 8;
    private const int LastDigits = 4;
    private const int PhoneDigits = 6;

    /// <summary>The orders a person may choose, with their words.</summary>
    public static IReadOnlyList<(string Order, string Words)> Orders { get; } =
    [
        ("name", "Tên, A đến Y"), ("-name", "Tên, Y đến A"), ("code", "Mã khách hàng, tăng dần"), ("-code", "Mã khách hàng, giảm dần"),
        ("-joined", "Mới vào tổ trước"), ("joined", "Vào tổ lâu trước"),
    ];

    /// <summary>Name, customer code, group code, phone, or the last four digits of the identity number; words in any order, without diacritics.</summary>
    public string? Tim { get; set; }

    /// <summary>Commune of the group.</summary>
    public Guid? Xa { get; set; }

    /// <summary>Mass organisation of the group.</summary>
    public Guid? Hoi { get; set; }

    /// <summary>Class of the household.</summary>
    public HouseholdCategory? Doi { get; set; }

    /// <summary>Whether to show those who left instead of those who are in a group today.</summary>
    public bool Ra { get; set; }

    /// <summary>The order: <c>name</c> (by given name), <c>code</c> or <c>joined</c>; a minus before it turns it round.</summary>
    public string? Sap { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && Xa is null && Hoi is null && Doi is null && !Ra;

    /// <summary>The stays that fit, in order, within the scope.</summary>
    public IQueryable<Guid> Stays(PortalDbContext db, DateOnly today) =>
        Sorted(from person in People(db)
               join stay in Memberships(db, today) on person.Id equals stay.MemberId
               select new Stay { Person = person, Membership = stay }).Select(one => one.Membership.Id);

    private IQueryable<Member> People(PortalDbContext db)
    {
        var people = Doi is null ? db.Members : db.Members.Where(person => person.Category == Doi);
        foreach (var word in Words())
            people = WithWord(db, people, word);
        return people;
    }

    private static IQueryable<Member> WithWord(PortalDbContext db, IQueryable<Member> people, string word)
    {
        if (!word.All(char.IsAsciiDigit))
            return people.Where(person => person.SearchKey.Contains(word));
        return word.Length switch
        {
            LastDigits => people.Where(person => person.SearchKey.Contains(word) || person.NationalId!.EndsWith(word)),
            < PhoneDigits => people.Where(person => person.SearchKey.Contains(word)),
            _ => people.Where(person => person.SearchKey.Contains(word) || person.Phone!.Contains(word)
                || person.Memberships.Any(stay => db.Groups.Any(group => group.Id == stay.GroupId && group.Code == word))),
        };
    }

    private IQueryable<Membership> Memberships(PortalDbContext db, DateOnly today)
    {
        var stays = Ra
            ? db.Memberships.Where(stay => stay.LeftOn < today)
            : db.Memberships.Where(stay => stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn >= today));
        if (Xa is not null || Hoi is not null)
        {
            stays = stays.Where(stay => db.Groups.Any(group => group.Id == stay.GroupId
                && (Xa == null || group.CommuneId == Xa) && (Hoi == null || group.OrganisationId == Hoi)));
        }

        return stays;
    }

    private IQueryable<Stay> Sorted(IQueryable<Stay> stays) => Sap switch
    {
        "-name" => stays.OrderByDescending(one => one.Person.SortKey).ThenByDescending(one => one.Person.Id),
        "code" => stays.OrderBy(one => one.Person.CustomerCode),
        "-code" => stays.OrderByDescending(one => one.Person.CustomerCode),
        "joined" => stays.OrderBy(one => one.Membership.JoinedOn).ThenBy(one => one.Person.SortKey),
        "-joined" => stays.OrderByDescending(one => one.Membership.JoinedOn).ThenBy(one => one.Person.SortKey),
        _ => stays.OrderBy(one => one.Person.SortKey).ThenBy(one => one.Person.Id),
    };

    private IEnumerable<string> Words() =>
        VietnameseText.Words(Tim?.Length > LongestSearch ? Tim[..LongestSearch] : Tim).Take(MostWords);

    private sealed class Stay
    {
        public required Member Person { get; init; }
        public required Membership Membership { get; init; }
    }
}
