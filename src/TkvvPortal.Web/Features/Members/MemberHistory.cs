using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>A stay in a group, with the rules that were set aside for it, and whether it continues one in another group.</summary>
public sealed record StayLine(Guid Id, string GroupCode, string GroupName, DateOnly JoinedOn, DateOnly? LeftOn, string? Reason, string? Waivers, bool CameFromGroup);

/// <summary>A loan; balances of its data date in đồng, interest arrears asked for apart.</summary>
public sealed record LoanLine(string Code, string Programme, DateOnly DisbursedOn, DateOnly MaturesOn, Vnd Disbursed, Vnd Outstanding, Vnd Overdue, Vnd Arrears, DateOnly AsOf);

/// <summary>A deposit account with the bank's balance.</summary>
public sealed record DepositLine(string GroupCode, Vnd Balance, DateOnly AsOf);

/// <summary>A stretch of the household's class.</summary>
public sealed record HouseholdLine(HouseholdCategory Category, DateOnly ValidFrom, string? Certificate);

/// <summary>A receipt.</summary>
public sealed record ReceiptLine(string GroupCode, int Year, int Number, FiscalMonth Month, DateOnly ReceivedOn, Vnd Interest, Vnd Deposit, bool IsReversed);

/// <summary>What the member was told on the sheet of a month, đồng.</summary>
public sealed record ToldLine(string GroupCode, FiscalMonth Month, Vnd Outstanding, Vnd Arrears, Vnd MonthInterest, Vnd Deposit);

/// <summary>Whether the member was at a meeting.</summary>
public sealed record MeetingLine(Guid MeetingId, DateOnly On, Presence Presence, string? Note, bool IsClosed);

/// <summary>Reads what happened with a member, newest first; a dozen of what comes monthly. One query for each kind.</summary>
public sealed class MemberHistory(PortalDbContext db) : IUseCase
{
    private const int Months = 12;

    public Task<List<StayLine>> StaysAsync(Guid memberId) => (
        from stay in db.Memberships
        where stay.MemberId == memberId
        join grp in db.Groups on stay.GroupId equals grp.Id
        orderby stay.JoinedOn descending
        select new StayLine(stay.Id, grp.Code, grp.Name, stay.JoinedOn, stay.LeftOn, stay.LeavingReason, stay.Waivers, stay.MovedFromId != null)).ToListAsync();

    public Task<List<LoanLine>> LoansAsync(IReadOnlyList<Guid> stays) => (
        from loan in db.Loans
        where stays.Contains(loan.MembershipId)
        join programme in db.Programmes on loan.ProgrammeId equals programme.Id
        orderby loan.DisbursedOn descending, loan.Code
        select new LoanLine(
            loan.Code, programme.ShortName, loan.DisbursedOn, loan.MaturesOn, loan.DisbursedAmount,
            new Vnd((long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen), loan.Overdue,
            new Vnd((long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue), loan.AsOf)).ToListAsync();

    public Task<List<DepositLine>> DepositsAsync(IReadOnlyList<Guid> stays) => (
        from account in db.DepositAccounts
        where stays.Contains(account.MembershipId)
        join grp in db.Groups on account.GroupId equals grp.Id
        select new DepositLine(grp.Code, account.Balance, account.AsOf)).ToListAsync();

    public Task<List<HouseholdLine>> HouseholdsAsync(Guid memberId) => db.HouseholdPeriods
        .Where(period => period.MemberId == memberId)
        .OrderByDescending(period => period.ValidFrom)
        .Select(period => new HouseholdLine(period.Category, period.ValidFrom, period.Certificate)).ToListAsync();

    public Task<List<ReceiptLine>> ReceiptsAsync(IReadOnlyList<Guid> stays) => (
        from receipt in db.Receipts
        where stays.Contains(receipt.MembershipId)
        join grp in db.Groups on receipt.GroupId equals grp.Id
        orderby receipt.ReceivedOn descending, receipt.Number descending
        select new ReceiptLine(
            grp.Code, receipt.Year, receipt.Number, receipt.Month, receipt.ReceivedOn, receipt.Interest, receipt.Deposit,
            receipt.Reversal != null)).Take(Months).ToListAsync();

    public Task<List<ToldLine>> ToldAsync(IReadOnlyList<Guid> stays) => (
        from row in db.SheetRows
        where stays.Contains(row.MembershipId)
        join sheet in db.Sheets on row.SheetId equals sheet.Id
        join grp in db.Groups on row.GroupId equals grp.Id
        orderby sheet.Month descending
        select new ToldLine(grp.Code, sheet.Month, row.Outstanding, row.Arrears, row.MonthInterest, row.DepositBalance)).Take(Months).ToListAsync();

    public Task<List<MeetingLine>> MeetingsAsync(IReadOnlyList<Guid> stays) => (
        from mark in db.MemberAttendances
        where stays.Contains(mark.MembershipId)
        join meeting in db.Meetings on mark.MeetingId equals meeting.Id
        orderby meeting.ScheduledOn descending
        select new MeetingLine(
            meeting.Id, meeting.ScheduledOn, mark.Presence, mark.Note, meeting.Status == MeetingStatus.Closed)).Take(Months).ToListAsync();
}
