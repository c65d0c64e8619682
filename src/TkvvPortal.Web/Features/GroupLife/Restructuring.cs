using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>A member with what goes along. Money in đồng.</summary>
public sealed record MovableMember(Guid StayId, string Name, string CustomerCode, bool IsOnBoard)
{
    public int Loans { get; init; }
    public Vnd Outstanding { get; init; }
    public Vnd Deposit { get; init; }
}

/// <summary>What a group that ends, or gives members away, leaves to be looked after.</summary>
public sealed record GroupRest(int OpenOpinions, int ComingMeetings, int Year, int LastReceipt);

/// <summary>What splitting, merging and dissolving share.</summary>
public sealed class Restructuring(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The members of today with their open loans and deposits: three queries.</summary>
    public async Task<IReadOnlyList<MovableMember>> MembersAsync(Guid groupId)
    {
        var today = clock.Today;
        var members = await db.Memberships
            .Where(stay => stay.GroupId == groupId && stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn >= today))
            .OrderBy(stay => stay.Member.SortKey).ThenBy(stay => stay.Id)
            .Select(stay => new MovableMember(stay.Id, stay.Member.FullName, stay.Member.CustomerCode, db.BoardTerms.Any(term =>
                term.MembershipId == stay.Id && term.GroupId == groupId && (term.ValidTo == null || term.ValidTo >= today)))).ToListAsync();
        var loans = (await db.Loans.AsNoTracking().Where(loan => loan.GroupId == groupId).ToListAsync())
            .Where(loan => loan.Balance.Outstanding.IsPositive || loan.Balance.Arrears.IsPositive).ToLookup(loan => loan.MembershipId);
        var deposits = await db.DepositAccounts.Where(account => account.GroupId == groupId)
            .ToDictionaryAsync(account => account.MembershipId, account => account.Balance);
        return [.. members.Select(member => member with
        {
            Loans = loans[member.StayId].Count(),
            Outstanding = loans[member.StayId].Total(loan => loan.Balance.Outstanding),
            Deposit = deposits.GetValueOrDefault(member.StayId),
        })];
    }

    /// <summary>Opinions, meetings to come and the receipt book.</summary>
    public async Task<GroupRest> RestAsync(Guid groupId)
    {
        var today = clock.Today;
        var book = await db.ReceiptBooks.AsNoTracking().SingleOrDefaultAsync(row => row.GroupId == groupId && row.Year == today.Year);
        return new GroupRest(
            await db.Petitions.CountAsync(petition => petition.GroupId == groupId && petition.Answer == null),
            await db.Meetings.CountAsync(meeting => meeting.GroupId == groupId && meeting.Status < MeetingStatus.Closed && meeting.ScheduledOn >= today),
            today.Year,
            book?.LastNumber ?? 0);
    }

    /// <summary>Meetings that were planned for after the last day of a group are called off.</summary>
    public async Task CallOffMeetingsAsync(Guid groupId, DateOnly lastDay, string reason)
    {
        var meetings = await db.Meetings
            .Where(meeting => meeting.GroupId == groupId && meeting.Status < MeetingStatus.Closed && meeting.ScheduledOn > lastDay).ToListAsync();
        foreach (var meeting in meetings)
            meeting.CallOff(reason);
    }
}
