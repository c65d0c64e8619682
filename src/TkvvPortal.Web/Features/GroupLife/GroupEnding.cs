using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>What the end of a group has to look after: what is left in it, and the meetings it had planned.</summary>
public sealed class GroupEnding(PortalDbContext db) : IUseCase
{
    /// <summary>What is left; six queries.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="lastDay">The day it is to end with.</param>
    public async Task<GroupRest> RestAsync(Guid groupId, DateOnly lastDay) => await RestAsync(groupId, lastDay, db.Memberships.Where(stay => stay.GroupId == groupId)) with
    {
        Members = await db.Memberships.CountAsync(stay => stay.GroupId == groupId && stay.LeftOn == null
            && !db.BoardTerms.Any(term => term.MembershipId == stay.Id && term.GroupId == groupId && term.ValidTo == null)),
        OpenOpinions = await db.Petitions.CountAsync(petition => petition.GroupId == groupId && petition.Status < PetitionStatus.Answered),
    };

    /// <summary>What is left when all members move to another group: loans and deposits of people who left before, open minutes, money; four queries.</summary>
    public Task<GroupRest> LeftBehindAsync(Guid groupId, DateOnly lastDay) =>
        RestAsync(groupId, lastDay, db.Memberships.Where(stay => stay.GroupId == groupId && stay.LeftOn != null));

    /// <summary>Open opinions go along to the group that takes this one over; answers how many.</summary>
    public async Task<int> HandOnOpinionsAsync(Guid groupId, SavingsGroup target)
    {
        var open = await db.Petitions.Include(petition => petition.Steps).Where(petition => petition.GroupId == groupId && petition.Status < PetitionStatus.Told).ToListAsync();
        open.ForEach(petition => petition.GoAlong(target));
        return open.Count;
    }

    /// <summary>Calls off what was planned for after the last day.</summary>
    public async Task CallOffMeetingsAsync(Guid groupId, DateOnly lastDay, string reason)
    {
        var meetings = await db.Meetings.Include(meeting => meeting.Duties)
            .Where(meeting => meeting.GroupId == groupId && meeting.ScheduledOn > lastDay
                && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Drafting)).ToListAsync();
        meetings.ForEach(meeting => meeting.CallOff(reason));
    }

    private async Task<GroupRest> RestAsync(Guid groupId, DateOnly lastDay, IQueryable<Membership> stays) => new(
        0,
        await db.Loans.CountAsync(loan => stays.Any(stay => stay.Id == loan.MembershipId)
            && (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen + (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue + (long)loan.ArrearsGrace > 0),
        new Vnd(await db.DepositAccounts.Where(account => stays.Any(stay => stay.Id == account.MembershipId)).SumAsync(account => (long)account.Balance)),
        await db.Meetings.CountAsync(meeting => meeting.GroupId == groupId && meeting.ScheduledOn <= lastDay
            && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Drafting)),
        0)
    {
        MoneyOwed = new Vnd(await db.CashBooks.Where(book => book.GroupId == groupId).SumAsync(book => (long)book.Held + (long)book.Shortage)),
    };
}
