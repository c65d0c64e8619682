using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>Tổ viên: a person who represents a household. The stay in a group is a <see cref="Membership"/>.</summary>
public sealed class Member
{
    private readonly List<Membership> _memberships = [];
    private readonly List<HouseholdPeriod> _households = [];

    private Member()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The bank's ten-digit customer code.</summary>
    public string CustomerCode { get; private set; } = "";

    /// <summary>The full name in canonical form.</summary>
    public string FullName { get; private set; } = "";

    /// <summary>Order by given name; see <see cref="PersonName.SortKey"/>.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>Name and code folded for search.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>The day of birth; 01/01 where only the year is known.</summary>
    public DateOnly BirthDate { get; private set; }

    /// <summary>Male or female.</summary>
    public Gender Gender { get; private set; }

    /// <summary>Số định danh: twelve digits, or an old nine-digit one; none when unknown.</summary>
    public string? NationalId { get; private set; }

    /// <summary>The phone number as given; none when unknown.</summary>
    public string? Phone { get; private set; }

    /// <summary>The address within the commune.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The class of the household today.</summary>
    public HouseholdCategory Category { get; private set; }

    /// <summary>The groups the member belongs or belonged to.</summary>
    public IReadOnlyList<Membership> Memberships => _memberships;

    /// <summary>The class of the household over time; empty where only today's is known.</summary>
    public IReadOnlyList<HouseholdPeriod> Households => _households;

    /// <summary>Registers a person; throws TK-010 for a wrong code.</summary>
    public static Member Register(Guid id, string customerCode, string fullName, DateOnly birthDate, Gender gender)
    {
        RequireCode(customerCode);
        var member = new Member { Id = id, CustomerCode = customerCode };
        member.Identify(fullName, birthDate, gender);
        return member;
    }

    /// <summary>Takes over name, birth and gender as the bank's master data give them.</summary>
    public void Identify(string fullName, DateOnly birthDate, Gender gender)
    {
        var name = VietnameseText.Clean(fullName);
        if (name != FullName)
            (FullName, SortKey, SearchKey) = (name, PersonName.SortKey(name), VietnameseText.Fold($"{name} {CustomerCode}"));
        (BirthDate, Gender) = (birthDate, gender);
    }

    /// <summary>Throws TK-010 for a wrong code.</summary>
    public static void RequireCode(string customerCode)
    {
        if (customerCode.Length != 10 || !customerCode.All(char.IsAsciiDigit))
            throw new RuleViolationException(MemberRules.CustomerCodeIsTenDigits) { Field = nameof(CustomerCode) };
    }

    /// <summary>Records how to reach and identify the person, and the class of the household.</summary>
    public void Describe(string? nationalId, string? phone, string address, HouseholdCategory category)
    {
        (NationalId, Phone, Category) = (nationalId, phone, category);
        Address = VietnameseText.Clean(address);
    }

    /// <summary>Changes how to reach and identify the person; empty text means unknown. Throws TK-157 or TK-158.</summary>
    public void Contact(string? nationalId, string? phone, string address)
    {
        var id = Given(nationalId);
        NationalId = id is null ? null : NationalIdNumber.Read(id)
            ?? throw new RuleViolationException(PersonalDataRules.NationalIdHasTwelveDigits) { Field = nameof(NationalId) };
        Phone = ReadPhone(phone);
        Address = VietnameseText.Clean(address);
    }

    /// <summary>Records the class of the household from a day on; throws TK-159 or TK-160.</summary>
    public void Classify(Guid id, HouseholdCategory category, DateOnly from, string? certificate, DateOnly today)
    {
        if (from > today)
            throw new RuleViolationException(PersonalDataRules.CategoryHasBegun) { Field = nameof(HouseholdPeriod.ValidFrom) };
        if (_households.Count > 0 && _households.Max(period => period.ValidFrom) is var last && from <= last)
            throw new RuleViolationException(PersonalDataRules.CategoryFollowsLast, last) { Field = nameof(HouseholdPeriod.ValidFrom) };
        _households.Add(new HouseholdPeriod(id, Id, category, from, Given(certificate)));
        Category = category;
    }

    /// <summary>The phone in canonical form, none for empty text; throws TK-157.</summary>
    public static string? ReadPhone(string? phone) => Given(phone) is not { } number ? null : PhoneNumber.Read(number)
        ?? throw new RuleViolationException(PersonalDataRules.PhoneIsWhole) { Field = nameof(Phone) };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Clean(text);
}
