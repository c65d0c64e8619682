using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Data.Loans;

namespace TkvvPortal.Data.Watching;

/// <summary>Rows of the lists of groups, opinions, shortages and households.</summary>
internal static class GroupHits
{
    private const int Percent = 100;

    /// <summary>Groups whose overdue share of the outstanding is above a limit in per cent; one of two decimal places is compared exactly.</summary>
    public static IQueryable<WatchHit> OverdueGroups(this PortalDbContext db, decimal limit)
    {
        var share = (long)(limit * Percent);
        return
            from loan in db.Loans
            group loan by loan.GroupId into loans
            where loans.Sum(loan => (long)loan.Overdue) * Percent * Percent
                > loans.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen) * share
            select new WatchHit
            {
                Topic = WatchTopic.GroupOverdue, Id = loans.Key, GroupId = loans.Key, MembershipId = null, Amount = loans.Sum(loan => (long)loan.Overdue),
                Whole = loans.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen), Day = null,
            };
    }

    /// <summary>Active groups, old enough, at none of whose closed meetings since a day a credit officer was.</summary>
    public static IQueryable<WatchHit> NotVisited(this PortalDbContext db, DateOnly since, DateOnly today)
    {
        var visits =
            from official in db.OfficialAttendances
            join meeting in db.Meetings on official.MeetingId equals meeting.Id
            where official.Role == OfficialRole.CreditOfficer && official.Presence != Presence.Absent && meeting.Status == MeetingStatus.Closed && meeting.ScheduledOn <= today
            select meeting;
        return db.Groups
            .Where(grp => grp.Status == GroupStatus.Active && grp.FoundedOn < since && !visits.Any(meeting => meeting.GroupId == grp.Id && meeting.ScheduledOn >= since))
            .Select(grp => new WatchHit
            {
                Topic = WatchTopic.NotVisited, Id = grp.Id, GroupId = grp.Id, MembershipId = null, Amount = 0, Whole = 0,
                Day = visits.Where(meeting => meeting.GroupId == grp.Id).Max(meeting => (DateOnly?)meeting.ScheduledOn),
            });
    }

    /// <summary>Active groups founded before a month without closed minutes of a regular meeting in it; the day is that of the meeting planned.</summary>
    public static IQueryable<WatchHit> NotHeld(this PortalDbContext db, FiscalMonth month)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var meetings = db.Meetings.Where(meeting => meeting.Kind == MeetingKind.Regular && meeting.ScheduledOn >= first && meeting.ScheduledOn <= last);
        return db.Groups
            .Where(grp => grp.Status == GroupStatus.Active && grp.FoundedOn < first && !meetings.Any(meeting => meeting.GroupId == grp.Id && meeting.Status == MeetingStatus.Closed))
            .Select(grp => new WatchHit
            {
                Topic = WatchTopic.MeetingNotHeld, Id = grp.Id, GroupId = grp.Id, MembershipId = null, Amount = 0, Whole = 0,
                Day = meetings.Where(meeting => meeting.GroupId == grp.Id).Max(meeting => (DateOnly?)meeting.ScheduledOn),
            });
    }

    public static IQueryable<WatchHit> Shortages(this PortalDbContext db) =>
        from one in db.CashDifferences
        where one.Kind == DifferenceKind.Shortage
        let open = (long)one.Amount - db.CashSettlements.Where(settlement => settlement.DifferenceId == one.Id).Sum(settlement => (long)settlement.Amount)
        where open > 0
        select new WatchHit { Topic = WatchTopic.ShortageOpen, Id = one.Id, GroupId = one.GroupId, MembershipId = null, Amount = open, Whole = (long)one.Amount, Day = one.Deadline };

    public static IQueryable<WatchHit> LatePetitions(this PortalDbContext db, DateOnly today) => db.Petitions
        .Where(one => one.Status < PetitionStatus.Answered && one.MergedIntoId == null && one.AnswerBy < today)
        .Select(one => new WatchHit { Topic = WatchTopic.PetitionLate, Id = one.Id, GroupId = one.GroupId, MembershipId = null, Amount = 0, Whole = 0, Day = one.AnswerBy });

    public static IQueryable<WatchHit> Unreconciled(this PortalDbContext db) => db.NeverReconciled().Select(stay => new WatchHit
    {
        Topic = WatchTopic.NeverReconciled, Id = stay.Id, GroupId = stay.GroupId, MembershipId = stay.Id,
        Amount = db.Loans.Where(loan => loan.GroupId == stay.GroupId && loan.MembershipId == stay.Id).Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen), Whole = 0, Day = null,
    });

    /// <summary>Groups that were found to have a sign.</summary>
    public static IQueryable<WatchHit> WithSigns(this PortalDbContext db, IReadOnlyCollection<Guid> groups) => db.Groups.Where(grp => groups.Contains(grp.Id))
        .Select(grp => new WatchHit { Topic = WatchTopic.MeetingSigns, Id = grp.Id, GroupId = grp.Id, MembershipId = null, Amount = 0, Whole = 0, Day = null });
}
