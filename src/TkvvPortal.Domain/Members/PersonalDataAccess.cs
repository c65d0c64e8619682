using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>Who looked at a person's data in full, when and why (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). Never changed or deleted.</summary>
public sealed class PersonalDataAccess : IAboutMember
{
    private PersonalDataAccess()
    {
    }

    /// <summary>The key, made when the form was shown: a form sent twice is one look.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid MemberId { get; private set; }

    /// <summary>What was shown.</summary>
    public PersonalDatum Datum { get; private set; }

    /// <summary>Why, in the words of who looked.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The account.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The name of its person at that time.</summary>
    public string UserName { get; private set; } = "";

    /// <summary>The instant.</summary>
    public DateTime AtUtc { get; private set; }

    /// <summary>Whether it is this look of this account.</summary>
    public bool IsOf(Guid memberId, PersonalDatum datum, Guid userId) => (MemberId, Datum, UserId) == (memberId, datum, userId);

    /// <summary>Records a look; throws TK-156 without a reason.</summary>
    public static PersonalDataAccess Record(Guid id, Guid memberId, PersonalDatum datum, string reason, (Guid Id, string Name) user, DateTime atUtc)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(PersonalDataRules.LookHasReason) { Field = nameof(Reason) };
        return new PersonalDataAccess
        {
            Id = id,
            MemberId = memberId,
            Datum = datum,
            Reason = VietnameseText.Clean(reason),
            UserId = user.Id,
            UserName = user.Name,
            AtUtc = atUtc,
        };
    }
}
