using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.WatchLists;

/// <summary>What each list must hold of everything there is, reckoned row by row and not in the database.</summary>
internal static class WatchExpectations
{
    private static readonly DateOnly Today = TestTime.Today;
    private static readonly FiscalMonth Judged = FiscalMonth.Of(Today).Previous();

    /// <summary>The keys of a list, and of everything that could stand on it.</summary>
    public static async Task<(HashSet<Guid> On, HashSet<Guid> All)> ExpectedAsync(this PortalDbContext db, WatchTopic topic) => topic.Subject() switch
    {
        WatchSubjectKind.Loan => await LoansAsync(db, topic),
        WatchSubjectKind.Group => await GroupsAsync(db, topic),
        WatchSubjectKind.Household => await HouseholdsAsync(db),
        WatchSubjectKind.Petition => Part(await db.Petitions.ToListAsync(), one => one.Id, one => one.Status < PetitionStatus.Answered && one.MergedIntoId is null && one.AnswerBy < Today),
        _ => await ShortagesAsync(db),
    };

    /// <summary>What the small demo lacks: a freeze that ends soon, an adjustment to be asked for soon, an opinion that is late.</summary>
    public static async Task AddRareRowsAsync(this PortalDbContext db)
    {
        var policy = new PolicyBook(await db.PolicyParameters.ToListAsync());
        var (limits, adjustments) = (WatchLimits.On(policy, Today), AdjustmentWatch.On(policy, Today, await db.WorkingDaysAsync()));
        var loans = await db.Loans.Where(loan => loan.DisbursedOn >= new DateOnly(2026, 3, 1) && (long)loan.InTerm > 1_000_000).OrderBy(loan => loan.Code).Take(2).ToListAsync();
        var sessionDay = await db.TransactionPoints.Where(point => db.Groups.Any(grp => grp.Id == loans[0].GroupId && grp.TransactionPointId == point.Id)).Select(point => point.SessionDay).SingleAsync();
        var due = Enumerable.Range(1, 90).Select(Today.AddDays).First(day => adjustments.LastDay(day, sessionDay) is var last && last >= Today && last <= Today.AddDays(limits.AdjustmentDays));
        loans[0].Foresee(new LoanOutlook(due, new Vnd(100_000), null));
        loans[1].Report(loans[1].Balance with { Frozen = new Vnd(5_000_000) }, loans[1].LastTransactionOn);
        loans[1].Foresee(loans[1].Outlook with { FrozenUntil = Today.AddDays(10) });
        var meeting = await db.Meetings.Where(one => one.ScheduledOn < Today.AddDays(-20)).OrderBy(one => one.ScheduledOn).FirstAsync();
        db.Add(Petition.Raise(
            Guid.CreateVersion7(), (meeting.GroupId, meeting.Id, meeting.ScheduledOn),
            new Statement("Bà Danh Thị Em", "Đề nghị nâng mức vay", null, PetitionOwner.CreditOfficer, Today.AddDays(-3), PetitionKind.Lending), TestTime.Now.UtcDateTime));
        await db.SaveChangesAsync();
    }

    private static async Task<(HashSet<Guid>, HashSet<Guid>)> LoansAsync(PortalDbContext db, WatchTopic topic)
    {
        var policy = new PolicyBook(await db.PolicyParameters.ToListAsync());
        var (limits, adjustments) = (WatchLimits.On(policy, Today), AdjustmentWatch.On(policy, Today, await db.WorkingDaysAsync()));
        var programmes = await db.Programmes.ToDictionaryAsync(programme => programme.Id);
        var days = await db.Groups.ToDictionaryAsync(grp => grp.Id, grp => db.TransactionPoints.First(point => point.Id == grp.TransactionPointId).SessionDay);
        var isChecked = (await db.UseChecks.Select(check => check.LoanId).ToListAsync()).ToHashSet();
        return Part(await db.Loans.ToListAsync(), loan => loan.Id, loan => topic switch
        {
            WatchTopic.UseCheckOwed => loan.DisbursedOn >= Today.AddMonths(-12) && loan.DisbursedOn <= Today && !isChecked.Contains(loan.Id),
            WatchTopic.DueNextMonth => loan.InTerm.IsPositive && loan.NextDueOn is { } due && FiscalMonth.Of(Today).Next().Contains(due),
            _ => limits.Find(WatchedLoan.Of(loan, programmes[loan.ProgrammeId], adjustments, days[loan.GroupId]), Today).Contains(topic switch
            {
                WatchTopic.Overdue => WatchReason.Overdue,
                WatchTopic.FreezeEnding => WatchReason.FreezeEnding,
                WatchTopic.Inactive => WatchReason.Inactive,
                WatchTopic.AdjustmentNear => WatchReason.AdjustmentDeadlineNear,
                _ => WatchReason.ArrearsHigh,
            }),
        });
    }

    private static async Task<(HashSet<Guid>, HashSet<Guid>)> GroupsAsync(PortalDbContext db, WatchTopic topic)
    {
        var loans = (await db.Loans.ToListAsync()).ToLookup(loan => loan.GroupId);
        var meetings = (await db.Meetings.Include(meeting => meeting.Officials).Where(meeting => meeting.Kind == MeetingKind.Regular).ToListAsync()).ToLookup(meeting => meeting.GroupId);
        return Part(await db.Groups.ToListAsync(), grp => grp.Id, grp => topic switch
        {
            WatchTopic.GroupOverdue => loans[grp.Id].Sum(loan => loan.Overdue.Amount) > 0.02m * loans[grp.Id].Sum(loan => loan.Balance.Outstanding.Amount),
            WatchTopic.MeetingNotHeld => IsJudged(grp, Judged.FirstDay) && !meetings[grp.Id].Any(meeting => meeting.Status == MeetingStatus.Closed && Judged.Contains(meeting.ScheduledOn)),
            _ => IsJudged(grp, Judged.AddMonths(-2).FirstDay) && !meetings[grp.Id].Any(meeting => meeting.Status == MeetingStatus.Closed && meeting.ScheduledOn >= Judged.AddMonths(-2).FirstDay
                && meeting.Officials.Any(official => official.Role == OfficialRole.CreditOfficer && official.Presence != Presence.Absent)),
        });
    }

    private static async Task<(HashSet<Guid>, HashSet<Guid>)> HouseholdsAsync(PortalDbContext db)
    {
        var owing = (await db.Loans.ToListAsync()).Where(loan => loan.Balance.Outstanding.IsPositive).Select(loan => loan.MembershipId).ToHashSet();
        var met = (await db.ReconciliationLines.ToListAsync()).Where(line => line.DoneOn is not null && line.Cause != Domain.Reconciliation.DifferenceCause.NotMet).Select(line => line.MembershipId).ToHashSet();
        return Part(await db.Memberships.ToListAsync(), stay => stay.Id, stay => owing.Contains(stay.Id) && !met.Contains(stay.Id));
    }

    private static async Task<(HashSet<Guid>, HashSet<Guid>)> ShortagesAsync(PortalDbContext db)
    {
        var settled = (await db.CashSettlements.ToListAsync()).ToLookup(one => one.DifferenceId);
        return Part(await db.CashDifferences.ToListAsync(), one => one.Id, one => one.Kind == DifferenceKind.Shortage && one.Amount > settled[one.Id].Total(part => part.Amount));
    }

    private static bool IsJudged(SavingsGroup group, DateOnly since) => group.Status == GroupStatus.Active && group.FoundedOn < since;

    private static (HashSet<Guid> On, HashSet<Guid> All) Part<T>(List<T> rows, Func<T, Guid> key, Func<T, bool> isOn) => ([.. rows.Where(isOn).Select(key)], [.. rows.Select(key)]);
}
