using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Petitions;

/// <summary>
/// Chuyển cấp khi quá hạn: an opinion that is not answered in time is the next level's business too, and after each further
/// <c>petition.escalate_days</c> the level's above (specification §9.4 [PROP]). It is reckoned from the deadline, so no job can forget it.
/// </summary>
public static class Escalation
{
    private static readonly Dictionary<PetitionOwner, PetitionOwner> Above = new()
    {
        [PetitionOwner.GroupBoard] = PetitionOwner.CreditOfficer,
        [PetitionOwner.CreditOfficer] = PetitionOwner.OfficeManager,
        [PetitionOwner.MassOrganisation] = PetitionOwner.OfficeManager,
        [PetitionOwner.CommuneAuthority] = PetitionOwner.OfficeManager,
        [PetitionOwner.OfficeManager] = PetitionOwner.Branch,
    };

    /// <summary>The level above; none above the branch.</summary>
    public static PetitionOwner? Next(PetitionOwner owner) => Above.TryGetValue(owner, out var above) ? above : null;

    /// <summary>Whose business an unanswered opinion is on a day.</summary>
    /// <param name="owner">Who was to answer.</param>
    /// <param name="answerBy">By when.</param>
    /// <param name="today">The day.</param>
    /// <param name="stepDays">Days after which it goes up one level more.</param>
    public static PetitionOwner Level(PetitionOwner owner, DateOnly answerBy, DateOnly today, int stepDays)
    {
        var level = owner;
        for (var late = today.DayNumber - answerBy.DayNumber; late > 0 && Next(level) is { } above; late -= stepDays)
            level = above;
        return level;
    }

    /// <summary>The owners whose late opinions reach one of the levels after so many steps: 0 are the levels themselves.</summary>
    public static IReadOnlyList<PetitionOwner> Reaching(IReadOnlyCollection<PetitionOwner> levels, int steps) =>
        [.. Enum.GetValues<PetitionOwner>().Where(owner => levels.Contains(After(owner, steps)))];

    /// <summary>Throws TK-387 unless one of a person's levels was given the opinion, or a level that it has passed or reached for being late.</summary>
    public static void RefuseOthers(Petition petition, IReadOnlyCollection<PetitionOwner> levels, DateOnly today, int stepDays)
    {
        if (petition is not { Owner: { } owner, AnswerBy: { } answerBy })
            return;
        var reached = Level(owner, answerBy, today, stepDays);
        for (PetitionOwner? level = owner; level is { } one; level = one == reached ? null : Next(one))
        {
            if (levels.Contains(one))
                return;
        }

        throw new RuleViolationException(PetitionRules.AnswererIsResponsible);
    }

    private static PetitionOwner After(PetitionOwner owner, int steps)
    {
        for (var step = 0; step < steps && Next(owner) is { } above; step++)
            owner = above;
        return owner;
    }
}
