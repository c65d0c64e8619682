using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>A group as one line of the list. Money in đồng.</summary>
public sealed record GroupRow(Guid Id, string Code, string Name)
{
    public required string Hamlet { get; init; }
    public required string Commune { get; init; }
    public required string Organisation { get; init; }
    public required string OrganisationName { get; init; }
    public required string Point { get; init; }
    public required GroupStatus Status { get; init; }
    public required int MeetingDay { get; init; }
    public required TimeOnly MeetingTime { get; init; }
    public string? Leader { get; init; }
    public int Members { get; init; }
    public Vnd Outstanding { get; init; }
    public Vnd Overdue { get; init; }
    public Vnd Deposits { get; init; }
    public GroupClass? Class { get; init; }
    public decimal? Points { get; init; }
    public DateOnly? LastMeeting { get; init; }
    public Percent? OverdueRate => Percent.Of(Overdue, Outstanding);
}

/// <summary>Everything a line of the list shows, for the groups asked for only: one query.</summary>
public sealed class ReadGroupRows(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The month of the latest scores; none before the first file.</summary>
    public async Task<FiscalMonth?> ScoredMonthAsync() =>
        await db.GroupScores.OrderByDescending(score => score.Month).Select(score => (FiscalMonth?)score.Month).FirstOrDefaultAsync();

    /// <summary>The rows in the order of the keys.</summary>
    public async Task<IReadOnlyList<GroupRow>> ReadAsync(IReadOnlyList<Guid> ids, FiscalMonth? scored)
    {
        var today = clock.Today;
        var rows = await (
            from grp in db.Groups
            join hamlet in db.Hamlets on grp.HamletId equals hamlet.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            join point in db.TransactionPoints on grp.TransactionPointId equals point.Id
            where ids.Contains(grp.Id)
            select new GroupRow(grp.Id, grp.Code, grp.Name)
            {
                Hamlet = hamlet.Name,
                Commune = commune.Name,
                Organisation = organisation.ShortName,
                OrganisationName = organisation.Name,
                Point = point.Name,
                Status = grp.Status,
                MeetingDay = grp.MeetingDay,
                MeetingTime = grp.MeetingTime,
                Leader = db.BoardTerms
                    .Where(term => term.GroupId == grp.Id && term.Post == BoardPost.Leader && term.ValidFrom <= today
                        && (term.ValidTo == null || term.ValidTo >= today))
                    .OrderByDescending(term => term.ValidFrom)
                    .Select(term => db.Memberships.Where(stay => stay.Id == term.MembershipId).Select(stay => stay.Member.FullName).FirstOrDefault())
                    .FirstOrDefault(),
                Members = db.Memberships.Count(stay => stay.GroupId == grp.Id && stay.JoinedOn <= today
                    && (stay.LeftOn == null || stay.LeftOn >= today)),
                Outstanding = new Vnd(db.Loans.Where(loan => loan.GroupId == grp.Id)
                    .Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen)),
                Overdue = new Vnd(db.Loans.Where(loan => loan.GroupId == grp.Id).Sum(loan => (long)loan.Overdue)),
                Deposits = new Vnd(db.DepositAccounts.Where(account => account.GroupId == grp.Id).Sum(account => (long)account.Balance)),
                Class = db.GroupScores.Where(score => score.GroupId == grp.Id && score.Month == scored).Select(score => (GroupClass?)score.Class).FirstOrDefault(),
                Points = db.GroupScores.Where(score => score.GroupId == grp.Id && score.Month == scored).Select(score => (decimal?)score.Total).FirstOrDefault(),
                LastMeeting = db.Meetings
                    .Where(meeting => meeting.GroupId == grp.Id && meeting.Status == MeetingStatus.Closed && meeting.ScheduledOn <= today)
                    .Max(meeting => (DateOnly?)meeting.ScheduledOn),
            }).ToDictionaryAsync(row => row.Id);
        return [.. ids.Select(id => rows[id])];
    }
}
