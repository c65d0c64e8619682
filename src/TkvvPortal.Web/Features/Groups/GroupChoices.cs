using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>What the filters of the list offer: only places and organisations that have a group in the person's scope.</summary>
public sealed class GroupChoices(PortalDbContext db) : IUseCase
{
    public sealed record Choice(Guid Id, string Name);

    public sealed record Lists(IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Points);

    public async Task<Lists> ReadAsync() => new(
        await db.Communes.Where(commune => db.Groups.Any(group => group.CommuneId == commune.Id))
            .OrderBy(commune => commune.Code).Select(commune => new Choice(commune.Id, commune.Name)).ToListAsync(),
        await db.Organisations.Where(organisation => db.Groups.Any(group => group.OrganisationId == organisation.Id))
            .OrderBy(organisation => organisation.Code).Select(organisation => new Choice(organisation.Id, organisation.Name)).ToListAsync(),
        await db.TransactionPoints.Where(point => db.Groups.Any(group => group.TransactionPointId == point.Id))
            .OrderBy(point => point.Code).Select(point => new Choice(point.Id, point.Name)).ToListAsync());
}
