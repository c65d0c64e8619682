using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Identity;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Admin;

/// <summary>Người dùng: accounts with their role and what they are assigned to today.</summary>
public sealed class ListUsers(PortalDbContext db, PortalClock clock) : IUseCase
{
    private const int LongestSearch = 100;
    private const int MostWords = 8;

    public sealed record Page(string? Search, PageOf<Row> List);

    public sealed record Row(string UserName, string FullName, PortalRole Role, bool IsActive, IReadOnlyList<string> Sees);

    private sealed record Account(Guid Id, string UserName, string FullName, PortalRole Role, bool IsActive);

    private sealed record Assigned(Guid UserId, string? Office, string? Commune, string? Organisation, Guid? GroupId);

    public async Task<Page> PageAsync(string? search, int number)
    {
        var accounts = await Find(search).OrderBy(user => user.UserName)
            .Select(user => new Account(user.Id, user.UserName!, user.FullName, user.Role, user.IsActive))
            .ToPageAsync(number);
        var assignments = await AssignmentsAsync([.. accounts.Items.Select(account => account.Id)]);
        var codes = await db.CodesOfAssignedGroupsAsync([.. assignments.Where(row => row.GroupId is not null).Select(row => row.GroupId!.Value)]);
        var sees = assignments.ToLookup(row => row.UserId, row => Words(row, codes));
        var rows = accounts.Items.Select(a => new Row(a.UserName, a.FullName, a.Role, a.IsActive, [.. sees[a.Id].Order(StringComparer.CurrentCulture)]));
        return new Page(search, new PageOf<Row>([.. rows], accounts.Number, accounts.Size, accounts.Total));
    }

    /// <summary>Each word is found in the user name without diacritics, or in the full name as written.</summary>
    private IQueryable<PortalUser> Find(string? search)
    {
        var users = db.Users.AsNoTracking();
        var text = search?.Length > LongestSearch ? search[..LongestSearch] : search;
        foreach (var typed in (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            var (folded, capital) = (VietnameseText.Fold(typed).ToUpperInvariant(), char.ToUpper(typed[0]) + typed[1..].ToLower());
            users = users.Where(user => user.NormalizedUserName!.Contains(folded) || user.FullName.Contains(typed) || user.FullName.Contains(capital));
        }

        return users;
    }

    private Task<List<Assigned>> AssignmentsAsync(List<Guid> userIds)
    {
        var today = clock.Today;
        return db.Assignments
            .Where(a => userIds.Contains(a.UserId) && a.ValidFrom <= today && (a.ValidTo == null || a.ValidTo >= today))
            .Select(a => new Assigned(
                a.UserId,
                db.Offices.Where(office => office.Id == a.OfficeId).Select(office => office.Name).FirstOrDefault(),
                db.Communes.Where(commune => commune.Id == a.CommuneId).Select(commune => commune.Name).FirstOrDefault(),
                db.Organisations.Where(organisation => organisation.Id == a.OrganisationId).Select(organisation => organisation.Name).FirstOrDefault(),
                a.GroupId))
            .ToListAsync();
    }

    private static string Words(Assigned row, Dictionary<Guid, string> codes) => row switch
    {
        { Office: { } office } => $"Toàn {office}",
        { Commune: { } commune, Organisation: { } organisation } => $"Các tổ của {organisation}, xã {commune}",
        { Commune: { } commune } => $"Các tổ ở xã {commune}",
        { GroupId: { } group } when codes.TryGetValue(group, out var code) => $"Tổ {code}",
        _ => "Không rõ",
    };
}
