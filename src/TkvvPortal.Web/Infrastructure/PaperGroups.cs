using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>How a paper names a group: with its hamlet, commune and point as they were on a day.</summary>
public sealed record PaperGroup(Guid Id, string Code, string Name, string Hamlet, string Commune, string Organisation, string Point, int SessionDay)
{
    /// <summary>Code, name and place in one line.</summary>
    public string Line => $"Tổ TK&VV: {Code} – {Name} · Địa chỉ: {Hamlet}, xã {Commune} · Đơn vị nhận ủy thác: {Organisation}";
}

/// <summary>Reads how papers name groups; one query. A group outside the scope of the person does not exist.</summary>
public sealed class PaperGroups(PortalDbContext db) : IUseCase
{
    /// <summary>The group of a code on a day, or null.</summary>
    public Task<PaperGroup?> FindAsync(string code, DateOnly day) => On(db.Groups.Where(group => group.Code == code), day).SingleOrDefaultAsync();

    /// <summary>The group of a row on a day.</summary>
    public Task<PaperGroup> OfAsync(Guid groupId, DateOnly day) => On(db.Groups.Where(group => group.Id == groupId), day).SingleAsync();

    /// <summary>Several groups on a day, by code.</summary>
    public Task<List<PaperGroup>> OfAsync(IQueryable<SavingsGroup> groups, DateOnly day) => On(groups, day).ToListAsync();

    private IQueryable<PaperGroup> On(IQueryable<SavingsGroup> groups, DateOnly day) =>
        from lent in groups
        join hamlet in db.HamletsOn(day) on lent.HamletId equals hamlet.HamletId
        join organisation in db.Organisations on lent.OrganisationId equals organisation.Id
        join point in db.PointsOn(day) on lent.TransactionPointId equals point.PointId
        orderby lent.Code
        select new PaperGroup(lent.Id, lent.Code, lent.Name, hamlet.Name, hamlet.Commune, organisation.Name, point.Name, point.SessionDay);
}
