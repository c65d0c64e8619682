using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Biên bản bàn giao on A4: a signed one as it was then, or the list of today as a draft.</summary>
public sealed class PrintHandover(PortalDbContext db, ReadHandoverItems read, PortalClock clock) : IUseCase
{
    public sealed record Page(Place Place, DateOnly On, IReadOnlyList<HandoverLine> Items)
    {
        /// <summary>The hand-over as it was signed; none for a draft.</summary>
        public Handover? Signed { get; init; }
    }

    /// <summary>The group as the paper names it.</summary>
    public sealed record Place(Guid Id, string Code, string Name, string Hamlet, string Commune, string Organisation);

    /// <summary>The paper, or null when group or hand-over do not exist for the person.</summary>
    /// <param name="code">The group.</param>
    /// <param name="id">The hand-over; none for a draft of today.</param>
    public async Task<Page?> PageAsync(string code, Guid? id)
    {
        if (await PlaceAsync(code) is not { } place)
            return null;
        if (id is null)
            return new Page(place, clock.Today, await read.ItemsAsync(place.Id));
        var signed = await db.Handovers.AsNoTracking().Include(row => row.Items).SingleOrDefaultAsync(row => row.Id == id && row.GroupId == place.Id);
        return signed is null ? null : new Page(
            place, signed.On, [.. signed.Items.OrderBy(item => item.Number).Select(item => new HandoverLine(item.Kind, item.Text))]) { Signed = signed };
    }

    private Task<Place?> PlaceAsync(string code) => (
        from grp in db.Groups
        join hamlet in db.Hamlets on grp.HamletId equals hamlet.Id
        join commune in db.Communes on grp.CommuneId equals commune.Id
        join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
        where grp.Code == code
        select new Place(grp.Id, grp.Code, grp.Name, hamlet.Name, commune.Name, organisation.Name)).SingleOrDefaultAsync();
}
