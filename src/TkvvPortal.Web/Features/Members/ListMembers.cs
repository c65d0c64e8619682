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

    /// <summary>Seven queries: the count, the page with its sums, the choices.</summary>
    public async Task<Page> PageAsync(MemberFilter filter, int number)
    {
        var ids = await filter.Stays(db, clock.Today).ToPageAsync(filter.Counted(db, clock.Today), number);
        var list = ids.With([.. (await rows.ReadAsync(ids.Items)).Select(Shown)]);
        return new Page(
            filter, list,
            await db.CommunesOfGroupsAsync(),
            await db.OrganisationsOfGroupsAsync());
    }

    private MemberRow Shown(MemberRow row) => user.May(Permission.SeePhones) ? row : row with { Phone = MaskedPhone.Of(row.Phone) };
}
