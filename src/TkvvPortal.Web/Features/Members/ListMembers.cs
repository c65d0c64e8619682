using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Danh sách tổ viên: searched, filtered, twenty at a time, by given name.</summary>
public sealed class ListMembers(PortalDbContext db, MemberRows rows, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(MemberFilter Filter, PageOf<MemberRow> List, IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations);

    public sealed record Choice(Guid Id, string Name);

    /// <summary>Seven queries: the count, the page with its sums, the choices.</summary>
    public async Task<Page> PageAsync(MemberFilter filter, int number)
    {
        var ids = await filter.Stays(db, clock.Today).ToPageAsync(number);
        var list = new PageOf<MemberRow>([.. (await rows.ReadAsync(ids.Items)).Select(Shown)], ids.Number, ids.Size, ids.Total);
        return new Page(
            filter, list,
            await db.Communes.Where(commune => db.Groups.Any(group => group.CommuneId == commune.Id))
                .OrderBy(commune => commune.Code).Select(commune => new Choice(commune.Id, commune.Name)).ToListAsync(),
            await db.Organisations.Where(organisation => db.Groups.Any(group => group.OrganisationId == organisation.Id))
                .OrderBy(organisation => organisation.Code).Select(organisation => new Choice(organisation.Id, organisation.Name)).ToListAsync());
    }

    private MemberRow Shown(MemberRow row) => user.May(Permission.SeePhones) ? row : row with { Phone = MaskedPhone.Of(row.Phone) };
}
