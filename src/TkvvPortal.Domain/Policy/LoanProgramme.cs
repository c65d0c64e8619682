namespace TkvvPortal.Domain.Policy;

/// <summary>Chương trình tín dụng: a lending programme of the bank.</summary>
public sealed class LoanProgramme(Guid id, string code, string shortName, string name, bool interestInGrace)
{
    /// <summary>Nhà ở xã hội (NOXH): each instalment always counted by itself, before 01/03/2026 too.</summary>
    public const string SocialHousing = "12";

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The bank's two-digit "Mã chương trình".</summary>
    public string Code { get; private set; } = code;

    /// <summary>The short name staff use, such as HN.</summary>
    public string ShortName { get; private set; } = shortName;

    /// <summary>The full name.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Whether unpaid interest waits out a grace period and stays off the arrears lists (specification §4.2).</summary>
    public bool InterestInGrace { get; private set; } = interestInGrace;

    /// <summary>Whether it lends to students (HSSV), whose loans are never inactive (specification §4.8).</summary>
    public bool IsStudentLoan { get; init; }
}
