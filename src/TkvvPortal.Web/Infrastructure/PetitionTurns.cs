using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Whose turn it is: the opinions the signed-in person's level must answer, those that went up to it for being late among them.</summary>
public sealed class PetitionTurns(PortalDbContext db, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    private static readonly Dictionary<PortalRole, PetitionOwner[]> LevelsOf = new()
    {
        [PortalRole.GroupLeader] = [PetitionOwner.GroupBoard],
        [PortalRole.MassOrganisationStaff] = [PetitionOwner.MassOrganisation, PetitionOwner.CommuneAuthority],
        [PortalRole.CreditOfficer] = [PetitionOwner.CreditOfficer],
        [PortalRole.OfficeManager] = [PetitionOwner.OfficeManager, PetitionOwner.Branch],
    };

    /// <summary>The levels the person answers for; none for roles that answer nothing.</summary>
    public IReadOnlyList<PetitionOwner> Levels => LevelsOf.GetValueOrDefault(user.Role ?? default, []);

    /// <summary>Days after which a late opinion goes up one level more; one query.</summary>
    public async Task<int> StepDaysAsync() => (await policies.ReadAsync()).Count(PolicyKey.PetitionEscalateDays, clock.Today);

    /// <summary>The opinions that wait for the person, within the scope.</summary>
    public IQueryable<Petition> Mine(int stepDays)
    {
        var (own, late, later) = (Escalation.Reaching(Levels, 0), Escalation.Reaching(Levels, 1), Escalation.Reaching(Levels, 2));
        var (today, earlier) = (clock.Today, clock.Today.AddDays(-stepDays));
        return db.Petitions.Where(petition => petition.Status < PetitionStatus.Answered && petition.MergedIntoId == null
            && (own.Contains(petition.Owner!.Value)
                || (late.Contains(petition.Owner!.Value) && petition.AnswerBy < today)
                || (later.Contains(petition.Owner!.Value) && petition.AnswerBy < earlier)));
    }

    /// <summary>Throws TK-387 unless the person may answer: the level itself, one it has gone up to, or the leadership.</summary>
    public void RefuseOthers(Petition petition, int stepDays)
    {
        if (user.Role != PortalRole.OfficeManager)
            Escalation.RefuseOthers(petition, Levels, clock.Today, stepDays);
    }
}
