using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Dashboard;

/// <summary>The figures of some groups, reckoned row by row in memory: another way than the pages take.</summary>
internal sealed record Reckoned
{
    public required int Groups { get; init; }
    public required int Members { get; init; }
    public required long Outstanding { get; init; }
    public required long Overdue { get; init; }
    public required long Deposits { get; init; }
    public required int Sheets { get; init; }
    public required long InterestDue { get; init; }
    public required long InterestCollected { get; init; }
    public required long DepositsCollected { get; init; }
    public required int MeetingsPlanned { get; init; }
    public required int MeetingsClosed { get; init; }
    public required int DutiesAssigned { get; init; }
    public required int DutiesAttended { get; init; }

    public static async Task<Reckoned> OfAsync(PortalDbContext db, IReadOnlyCollection<string> codes, FiscalMonth month)
    {
        var groups = (await db.Groups.AsNoTracking().ToListAsync()).Where(group => codes.Contains(group.Code)).ToList();
        var ids = groups.Select(group => group.Id).ToHashSet();
        var loans = (await db.Loans.AsNoTracking().ToListAsync()).Where(loan => ids.Contains(loan.GroupId)).ToList();
        var sheets = (await db.Sheets.AsNoTracking().ToListAsync()).Where(sheet => ids.Contains(sheet.GroupId) && sheet.Month == month).ToList();
        var receipts = (await db.Receipts.Include(receipt => receipt.Reversal).AsNoTracking().ToListAsync())
            .Where(receipt => ids.Contains(receipt.GroupId) && receipt.Month == month && receipt.Reversal is null).ToList();
        var meetings = (await db.Meetings.Include(meeting => meeting.Duties).AsNoTracking().ToListAsync())
            .Where(meeting => ids.Contains(meeting.GroupId) && month.Contains(meeting.ScheduledOn)).ToList();
        var duties = meetings
            .Where(meeting => meeting.Status == MeetingStatus.Closed
                || (meeting.Status != MeetingStatus.NotHeld && meeting.ScheduledOn < TestTime.Today))
            .SelectMany(meeting => meeting.Duties).ToList();
        return new Reckoned
        {
            Groups = groups.Count(group => group.Status == GroupStatus.Active),
            Members = (await db.Memberships.AsNoTracking().ToListAsync())
                .Count(stay => ids.Contains(stay.GroupId) && stay.JoinedOn <= TestTime.Today && !(stay.LeftOn < TestTime.Today)),
            Outstanding = loans.Sum(loan => loan.Balance.Outstanding.Amount),
            Overdue = loans.Sum(loan => loan.Overdue.Amount),
            Deposits = (await db.DepositAccounts.AsNoTracking().ToListAsync())
                .Where(account => ids.Contains(account.GroupId)).Sum(account => account.Balance.Amount),
            Sheets = sheets.Count,
            InterestDue = sheets.Sum(sheet => sheet.MonthInterest.Amount),
            InterestCollected = receipts.Sum(receipt => receipt.Interest.Amount),
            DepositsCollected = receipts.Sum(receipt => receipt.Deposit.Amount),
            MeetingsPlanned = meetings.Count,
            MeetingsClosed = meetings.Count(meeting => meeting.Status == MeetingStatus.Closed),
            DutiesAssigned = duties.Count,
            DutiesAttended = duties.Count(duty => duty.Outcome == DutyOutcome.Attended),
        };
    }
}
