using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Search;

/// <summary>A stay of somebody found.</summary>
public sealed record FoundStay(Guid MemberId, Guid Id, Guid GroupId, string GroupCode, string GroupName, DateOnly JoinedOn, DateOnly? LeftOn);

/// <summary>The people found, and their stays by which their loans and receipts are found.</summary>
public sealed record FoundPeople(IReadOnlyList<Hit> Hits, IReadOnlyList<FoundStay> Stays);

/// <summary>Finds groups and members within the scope.</summary>
public sealed class FindPeople(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>Groups that have not ended first; one query.</summary>
    public async Task<IReadOnlyList<Hit>> GroupsAsync(SearchQuery query)
    {
        var rows = await (
            from grp in db.GroupsMatching(db.Groups, query.Words, clock.Today)
            join hamlet in db.Hamlets on grp.HamletId equals hamlet.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            orderby grp.ClosedOn != null, grp.Code
            select new { grp.Code, grp.Name, grp.Status, Hamlet = hamlet.Name, Commune = commune.Name, Organisation = organisation.ShortName }).Take(Hits.Most + 1).ToListAsync();
        return [.. rows.Select(row => new Hit(
            $"/to/{row.Code}", $"{row.Code} · {row.Name}",
            $"{row.Hamlet}, xã {row.Commune} · {row.Organisation}{(row.Status == GroupStatus.Active ? "" : " · " + row.Status.Title().ToLowerInvariant())}"))];
    }

    /// <summary>Members by given name, with the group they are or were last in; two queries. No phone or identity number is told.</summary>
    public async Task<FoundPeople> MembersAsync(SearchQuery query)
    {
        var people = await db.MembersMatching(db.Members, query.Words).OrderBy(person => person.SortKey).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.CustomerCode, person.FullName }).Take(Hits.Most + 1).ToListAsync();
        var ids = people.ConvertAll(person => person.Id);
        var stays = await (
            from stay in db.Memberships
            where ids.Contains(stay.MemberId)
            join grp in db.Groups on stay.GroupId equals grp.Id
            select new FoundStay(stay.MemberId, stay.Id, grp.Id, grp.Code, grp.Name, stay.JoinedOn, stay.LeftOn)).ToListAsync();
        var last = stays.GroupBy(stay => stay.MemberId).ToDictionary(all => all.Key, all => all.MaxBy(stay => stay.JoinedOn));
        return new FoundPeople(
            [.. people.Select(person => new Hit($"/to-vien/{person.CustomerCode}", person.FullName, $"Mã khách hàng {person.CustomerCode}{Group(last.GetValueOrDefault(person.Id))}"))],
            stays);
    }

    private string Group(FoundStay? stay) =>
        stay is null ? "" : $" · {(stay.LeftOn < clock.Today ? "đã ra tổ" : "tổ")} {stay.GroupCode} {stay.GroupName}";
}
