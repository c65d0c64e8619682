using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>An instalment, or the rest of a loan, that falls due soon; principal in đồng, provisional.</summary>
public sealed record DebtFallingDue(string Name, string Code, DateOnly On, Vnd Amount, bool IsFinal);

/// <summary>The loan of a member as one line. Money in đồng.</summary>
public sealed record GroupLoan(string Name, string Code, string Programme)
{
    public required DateOnly DisbursedOn { get; init; }
    public required DateOnly MaturesOn { get; init; }
    public required InterestRate Rate { get; init; }
    public required Vnd Disbursed { get; init; }
    public required Vnd Outstanding { get; init; }
    public required Vnd Overdue { get; init; }
    public required Vnd Arrears { get; init; }
}

/// <summary>The loans of a group, and what it should be looked at for soon.</summary>
public sealed class ReadGroupOutlook(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>Days ahead in which a debt counts as falling due.</summary>
    public const int DaysAhead = 60;

    private const int Debts = 5;

    /// <summary>The debts that fall due in the next days, the first of them.</summary>
    public async Task<IReadOnlyList<DebtFallingDue>> FallingDueAsync(Guid groupId)
    {
        var (today, until) = (clock.Today, clock.Today.AddDays(DaysAhead));
        return await (
            from loan in db.Loans
            join stay in db.Memberships on loan.MembershipId equals stay.Id
            where loan.GroupId == groupId && (long)loan.InTerm > 0 && loan.NextDueOn >= today && loan.NextDueOn <= until
            orderby loan.NextDueOn, loan.Code
            select new DebtFallingDue(
                stay.Member.FullName, loan.Code, loan.NextDueOn!.Value, loan.NextDueAmount, loan.NextDueAmount == loan.InTerm)).Take(Debts).ToListAsync();
    }

    /// <summary>The last minuted meeting at which a credit officer, or a substitute, was present.</summary>
    public Task<DateOnly?> LastVisitAsync(Guid groupId)
    {
        var today = clock.Today;
        return (
            from official in db.OfficialAttendances
            join meeting in db.Meetings on official.MeetingId equals meeting.Id
            where meeting.GroupId == groupId && meeting.Status == MeetingStatus.Closed && meeting.ScheduledOn <= today
                && official.Role == OfficialRole.CreditOfficer && official.Presence != Presence.Absent
            select meeting).MaxAsync(meeting => (DateOnly?)meeting.ScheduledOn);
    }

    /// <summary>The loans that are not paid off, by the borrower's given name.</summary>
    public Task<PageOf<GroupLoan>> LoansAsync(Guid groupId, int number) => (
        from loan in db.Loans
        join stay in db.Memberships on loan.MembershipId equals stay.Id
        join programme in db.Programmes on loan.ProgrammeId equals programme.Id
        where loan.GroupId == groupId && (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen
            + (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue + (long)loan.ArrearsGrace > 0
        orderby stay.Member.SortKey, loan.Code
        select new GroupLoan(stay.Member.FullName, loan.Code, programme.ShortName)
        {
            DisbursedOn = loan.DisbursedOn,
            MaturesOn = loan.MaturesOn,
            Rate = loan.Rate,
            Disbursed = loan.DisbursedAmount,
            Outstanding = new Vnd((long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            Overdue = loan.Overdue,
            Arrears = new Vnd((long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue),
        }).ToPageAsync(number);
}
