namespace TkvvPortal.Domain.Members;

/// <summary>The class of a household from a day on, with the paper that says so (domain rules G04, G05).</summary>
public sealed class HouseholdPeriod : IAboutMember
{
    /// <summary>Records a stretch; <see cref="Member.Classify"/> keeps them in order.</summary>
    public HouseholdPeriod(Guid id, Guid memberId, HouseholdCategory category, DateOnly validFrom, string? certificate)
    {
        (Id, MemberId, Category, ValidFrom, Certificate) = (id, memberId, category, validFrom, certificate);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid MemberId { get; private set; }

    /// <summary>The class.</summary>
    public HouseholdCategory Category { get; private set; }

    /// <summary>The first day; the stretch lasts until the next one begins.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Giấy chứng nhận, or the commune's list: number and date as written; none when not shown.</summary>
    public string? Certificate { get; private set; }
}
