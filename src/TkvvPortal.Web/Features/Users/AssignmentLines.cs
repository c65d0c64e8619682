using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Users;

/// <summary>An assignment in words. Of a group only the code is told.</summary>
public sealed record AssignmentLine(Guid Id, Guid UserId, string Sees, DateOnly From, DateOnly? To)
{
    /// <summary>Its days.</summary>
    public Period Period => new(From, To);
}

/// <summary>Reads assignments in words; two queries.</summary>
public sealed class AssignmentLines(PortalDbContext db) : IUseCase
{
    private sealed record Row(Guid Id, Guid UserId, string? Office, string? Commune, string? Organisation, Guid? GroupId, DateOnly From, DateOnly? To);

    /// <summary>All assignments of some accounts, the latest first.</summary>
    public async Task<IReadOnlyList<AssignmentLine>> ReadAsync(IReadOnlyCollection<Guid> userIds)
    {
        var rows = await db.Assignments.Where(a => userIds.Contains(a.UserId)).OrderByDescending(a => a.ValidFrom).ThenBy(a => a.Id)
            .Select(a => new Row(
                a.Id,
                a.UserId,
                db.Offices.Where(office => office.Id == a.OfficeId).Select(office => office.Name).FirstOrDefault(),
                db.Communes.Where(commune => commune.Id == a.CommuneId).Select(commune => commune.Name).FirstOrDefault(),
                db.Organisations.Where(organisation => organisation.Id == a.OrganisationId).Select(organisation => organisation.Name).FirstOrDefault(),
                a.GroupId, a.ValidFrom, a.ValidTo))
            .ToListAsync();
        var codes = await db.CodesOfAssignedGroupsAsync([.. rows.Where(row => row.GroupId is not null).Select(row => row.GroupId!.Value)]);
        return [.. rows.Select(row => new AssignmentLine(row.Id, row.UserId, Words(row, codes), row.From, row.To))];
    }

    private static string Words(Row row, Dictionary<Guid, string> codes) => row switch
    {
        { Office: { } office } => $"Toàn {office}",
        { Commune: { } commune, Organisation: { } organisation } => $"Các tổ của {organisation}, xã {commune}",
        { Commune: { } commune } => $"Các tổ ở xã {commune}",
        { GroupId: { } group } when codes.TryGetValue(group, out var code) => $"Tổ {code}",
        _ => "Không rõ",
    };
}
