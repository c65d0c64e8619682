using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>A group as a paper names it.</summary>
public sealed record PaperPlace(Guid GroupId, string Code, string Name, string Hamlet, string Commune, string Organisation)
{
    /// <summary>The left column of an official heading.</summary>
    public string Issuer => $"{Organisation} xã {Commune}".ToUpperInvariant();

    /// <summary>Its second line.</summary>
    public string IssuerUnit => $"Tổ TK&VV {Code}".ToUpperInvariant();
}

/// <summary>Reads how a paper names a group: hamlet and commune as they were on its day; one query.</summary>
public sealed class PaperPlaces(PortalDbContext db) : IUseCase
{
    /// <summary>The group as of a day.</summary>
    public Task<PaperPlace> ReadAsync(Guid groupId, DateOnly day) => (
        from grp in db.Groups
        where grp.Id == groupId
        join hamlet in db.HamletsOn(day) on grp.HamletId equals hamlet.HamletId
        join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
        select new PaperPlace(grp.Id, grp.Code, grp.Name, hamlet.Name, hamlet.Commune, organisation.Name)).SingleAsync();
}
