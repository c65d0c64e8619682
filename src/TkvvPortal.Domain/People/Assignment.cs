using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.People;

/// <summary>
/// Phân công: the rows an account may see, between two dates. Exactly one of office, commune (optionally narrowed to an
/// organisation) or group is named. An account without a current assignment sees nothing.
/// </summary>
public sealed class Assignment
{
    private Assignment()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The account.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The whole office, when set.</summary>
    public Guid? OfficeId { get; private set; }

    /// <summary>A commune, when set.</summary>
    public Guid? CommuneId { get; private set; }

    /// <summary>Only the groups of this organisation in the commune, when set.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>One group, when set.</summary>
    public Guid? GroupId { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day; none while it lasts.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The whole office.</summary>
    public static Assignment ToOffice(Guid userId, Guid officeId, DateOnly from) =>
        new() { Id = Guid.CreateVersion7(), UserId = userId, OfficeId = officeId, ValidFrom = from };

    /// <summary>A commune, or one organisation's groups in it.</summary>
    public static Assignment ToCommune(Guid userId, Guid communeId, Guid? organisationId, DateOnly from) => new()
    {
        Id = Guid.CreateVersion7(), UserId = userId, CommuneId = communeId, OrganisationId = organisationId, ValidFrom = from,
    };

    /// <summary>A commune, or one organisation's groups in it, for some days.</summary>
    public static Assignment InCommune(Guid userId, Guid communeId, Guid? organisationId, Period period)
    {
        var assignment = ToCommune(userId, communeId, organisationId, period.From);
        assignment.ValidTo = period.To;
        return assignment;
    }

    /// <summary>One group.</summary>
    public static Assignment ToGroup(Guid userId, Guid groupId, DateOnly from) =>
        new() { Id = Guid.CreateVersion7(), UserId = userId, GroupId = groupId, ValidFrom = from };

    /// <summary>What the assignment is about.</summary>
    public AssignmentTarget Target => new(OfficeId, CommuneId, OrganisationId, GroupId);

    /// <summary>
    /// Gives an account of a role one more assignment; throws TK-170 when it does not fit the role, TK-171 when it ends before it begins,
    /// TK-172 when <paramref name="present"/> holds the same for one of its days.
    /// </summary>
    public static Assignment Give(Guid id, (Guid Id, PortalRole Role) account, AssignmentTarget target, Period period, IEnumerable<Assignment> present)
    {
        var needed = AssignmentKinds.Of(account.Role);
        if (needed == AssignmentKind.None || target.Kind != needed)
            throw new RuleViolationException(AccountRules.AssignmentFitsRole, needed.Words());
        if (period.To < period.From)
            throw new RuleViolationException(AccountRules.AssignmentEndsAfterStart, period.From) { Field = nameof(ValidTo) };
        if (present.FirstOrDefault(other => other.Target == target && period.Overlaps(new Period(other.ValidFrom, other.ValidTo))) is { } same)
            throw new RuleViolationException(AccountRules.AssignmentIsNew, same.ValidFrom) { Field = nameof(ValidFrom) };
        return new Assignment
        {
            Id = id, UserId = account.Id, OfficeId = target.OfficeId, CommuneId = target.CommuneId, OrganisationId = target.OrganisationId,
            GroupId = target.GroupId, ValidFrom = period.From, ValidTo = period.To,
        };
    }

    /// <summary>Ends the assignment after a last day; it takes effect with the next request.</summary>
    public void End(DateOnly lastDay) => ValidTo = lastDay;

    /// <summary>
    /// Ends the assignment after a last day, yesterday at the earliest, which takes it away with the next request; throws TK-171 and TK-173.
    /// </summary>
    public void End(DateOnly lastDay, DateOnly today)
    {
        if (lastDay < today.AddDays(-1))
            throw new RuleViolationException(AccountRules.AssignmentPastStays, today.AddDays(-1)) { Field = nameof(ValidTo) };
        if (lastDay < ValidFrom)
            throw new RuleViolationException(AccountRules.AssignmentEndsAfterStart, ValidFrom) { Field = nameof(ValidTo) };
        End(lastDay);
    }
}
