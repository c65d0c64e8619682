using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>What the list of members is narrowed to and ordered by; the names are those of the address.</summary>
public sealed class MemberFilter
{
    /// <summary>The orders a person may choose, with their words.</summary>
    public static IReadOnlyList<(string Order, string Words)> Orders { get; } =
    [
        ("name", "Tên, A đến Y"), ("-name", "Tên, Y đến A"), ("code", "Mã khách hàng, tăng dần"), ("-code", "Mã khách hàng, giảm dần"),
        ("-joined", "Mới vào tổ trước"), ("joined", "Vào tổ lâu trước"),
    ];

    /// <summary>Name, customer code, group code, phone, or the last four digits of phone or identity number; words in any order, without diacritics.</summary>
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
        Sorted(Ra || Sap is "joined" or "-joined" ? FromStays(db, today) : FromPeople(db, today)).Select(one => one.Membership.Id);

    /// <summary>The same stays to be counted, the way they are found soonest: group by group, or by people where these are asked for.</summary>
    public IQueryable<Guid> Counted(PortalDbContext db, DateOnly today)
    {
        if (Ra)
            return FromStays(db, today).OrderBy(one => one.Membership.LeftOn).Select(one => one.Membership.Id);
        if (Doi is not null || Words().Any())
            return FromPeople(db, today).OrderBy(one => one.Person.SortKey).ThenBy(one => one.Person.Id).Select(one => one.Membership.Id);
        return from grp in Groups(db)
               from stay in OfDay(db, today)
               where stay.GroupId == grp.Id
               select stay.Id;
    }

    /// <summary>
    /// People in their order, each with their stays. Two sources and a condition become a CROSS JOIN, whose order SQLite keeps: it walks the
    /// index of the order and stops when the page is full, where an inner join would read and sort everybody.
    /// </summary>
    private IQueryable<Stay> FromPeople(PortalDbContext db, DateOnly today) =>
        from person in People(db)
        from stay in Memberships(db, today)
        where stay.MemberId == person.Id
        select new Stay { Person = person, Membership = stay };

    /// <summary>Stays first, where they decide the order or are few.</summary>
    private IQueryable<Stay> FromStays(PortalDbContext db, DateOnly today) =>
        from stay in Memberships(db, today)
        from person in People(db)
        where person.Id == stay.MemberId
        select new Stay { Person = person, Membership = stay };

    private IQueryable<Member> People(PortalDbContext db) =>
        db.MembersMatching(Doi is null ? db.Members : db.Members.Where(person => person.Category == Doi), Words());

    private IQueryable<Membership> Memberships(PortalDbContext db, DateOnly today)
    {
        var stays = OfDay(db, today);
        return Xa is null && Hoi is null ? stays : stays.Where(stay => Groups(db).Any(group => group.Id == stay.GroupId));
    }

    private IQueryable<Membership> OfDay(PortalDbContext db, DateOnly today) => Ra
        ? db.Memberships.Where(stay => stay.LeftOn < today)
        : db.Memberships.Where(stay => stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn >= today));

    private IQueryable<SavingsGroup> Groups(PortalDbContext db) => db.GroupsOf(Xa, Hoi);

    private IQueryable<Stay> Sorted(IQueryable<Stay> stays) => Sap switch
    {
        "-name" => stays.OrderByDescending(one => one.Person.SortKey).ThenByDescending(one => one.Person.Id),
        "code" => stays.OrderBy(one => one.Person.CustomerCode),
        "-code" => stays.OrderByDescending(one => one.Person.CustomerCode),
        "joined" => stays.OrderBy(one => one.Membership.JoinedOn).ThenBy(one => one.Person.SortKey),
        "-joined" => stays.OrderByDescending(one => one.Membership.JoinedOn).ThenBy(one => one.Person.SortKey),
        _ => stays.OrderBy(one => one.Person.SortKey).ThenBy(one => one.Person.Id),
    };

    private IEnumerable<string> Words() => SearchWords.Of(Tim);

    private sealed class Stay
    {
        public required Member Person { get; init; }
        public required Membership Membership { get; init; }
    }
}
