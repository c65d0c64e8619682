using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>What the filters of the list offer: only places, organisations and officers that have a group in the person's scope.</summary>
public sealed class GroupChoices(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Lists(IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Points)
    {
        public required IReadOnlyList<Choice> FormerCommunes { get; init; }
        public required IReadOnlyList<Choice> Hamlets { get; init; }
        public required IReadOnlyList<Choice> Officers { get; init; }
    }

    public async Task<Lists> ReadAsync() => new(
        await db.CommunesOfGroupsAsync(),
        await db.OrganisationsOfGroupsAsync(),
        await db.TransactionPoints.Where(point => db.Groups.Any(group => group.TransactionPointId == point.Id))
            .OrderBy(point => point.Code).Select(point => new Choice(point.Id, point.Name)).ToListAsync())
    {
        FormerCommunes = await FormerCommunesAsync(),
        Hamlets = await db.Hamlets.Where(hamlet => db.Groups.Any(group => group.HamletId == hamlet.Id))
            .OrderBy(hamlet => hamlet.Name).ThenBy(hamlet => hamlet.Code).Select(hamlet => new Choice(hamlet.Id, hamlet.Name)).ToListAsync(),
        Officers = await OfficersAsync(),
    };

    private Task<List<Choice>> FormerCommunesAsync() => db.Communes
        .Where(commune => commune.ValidTo != null && db.Hamlets.Any(hamlet =>
            hamlet.Placements.Any(stretch => stretch.CommuneId == commune.Id) && db.Groups.Any(group => group.HamletId == hamlet.Id)))
        .OrderBy(commune => commune.Code).Select(commune => new Choice(commune.Id, commune.Name)).ToListAsync();

    private Task<List<Choice>> OfficersAsync()
    {
        var today = clock.Today;
        return db.Users
            .Where(user => user.Role == PortalRole.CreditOfficer && db.Assignments.Any(duty => duty.UserId == user.Id && duty.ValidFrom <= today
                && (duty.ValidTo == null || duty.ValidTo >= today) && db.Groups.Any(group => group.CommuneId == duty.CommuneId)))
            .OrderBy(user => user.FullName).Select(user => new Choice(user.Id, user.FullName)).ToListAsync();
    }
}
