using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Data.Watching;

/// <summary>What was done with rows of the watch lists, as conditions.</summary>
public static class MarksOfWatch
{
    /// <summary>The marks that put a row off on a day: of these kinds the last.</summary>
    public static IQueryable<WatchMark> SnoozesOn(this PortalDbContext db, DateOnly today) => db.WatchMarks.Where(mark =>
        mark.Kind == WatchMarkKind.Snoozed && mark.Until >= today
        && !db.WatchMarks.Any(later => later.SubjectId == mark.SubjectId && later.Topic == mark.Topic && later.GroupId == mark.GroupId
            && (later.Kind == WatchMarkKind.Snoozed || later.Kind == WatchMarkKind.Resumed) && later.Number > mark.Number));

    /// <summary>The marks that say who follows a row: of these the last.</summary>
    public static IQueryable<WatchMark> AssignedNow(this PortalDbContext db) => db.WatchMarks.Where(mark =>
        mark.Kind == WatchMarkKind.Assigned
        && !db.WatchMarks.Any(later => later.SubjectId == mark.SubjectId && later.Topic == mark.Topic && later.GroupId == mark.GroupId
            && later.Kind == WatchMarkKind.Assigned && later.Number > mark.Number));

    /// <summary>Accounts whose assignment covers a group on a day, by role and name; one query.</summary>
    public static Task<List<PersonOfGroup>> PeopleOfGroupAsync(this PortalDbContext db, SavingsGroup group, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(group);
        var covering = db.Assignments.Where(one => one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
            && (one.OfficeId != null || one.GroupId == group.Id
                || (one.CommuneId == group.CommuneId && (one.OrganisationId == null || one.OrganisationId == group.OrganisationId))));
        return db.Users.Where(user => user.IsActive && covering.Any(one => one.UserId == user.Id))
            .OrderBy(user => user.Role).ThenBy(user => user.FullName).Select(user => new PersonOfGroup(user.Id, user.FullName, user.Role)).ToListAsync();
    }
}

/// <summary>A person who sees a group.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The full name.</param>
/// <param name="Role">The role.</param>
public sealed record PersonOfGroup(Guid Id, string Name, PortalRole Role);
