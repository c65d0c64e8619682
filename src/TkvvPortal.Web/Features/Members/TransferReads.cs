using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>What goes along with a transfer, as of the bank's data date, đồng.</summary>
/// <param name="Loans">Loans on which anything is owed.</param>
/// <param name="PaidOff">The number of loans that stay behind.</param>
/// <param name="Deposits">The balance of the deposit account.</param>
/// <param name="Paid">The number of receipts the bank's figures do not hold yet.</param>
/// <param name="PaidAmount">Interest and deposits on them.</param>
public sealed record Baggage(IReadOnlyList<Baggage.OpenLoan> Loans, int PaidOff, Vnd Deposits, int Paid, Vnd PaidAmount)
{
    /// <summary>A loan that goes along; interest of every kind still owed.</summary>
    public sealed record OpenLoan(string Code, string Programme, Vnd Outstanding, Vnd Interest);
}

/// <summary>Reads what a transfer needs: who, from where, to where, and what the rules ask.</summary>
public sealed class TransferReads(PortalDbContext db, MemberHeads heads, Policies policies, PortalClock clock) : IUseCase
{
    private const int MostTargets = 100;

    public sealed record Stay(Guid Id, Guid CommuneId, string GroupCode, string GroupName, DateOnly JoinedOn);

    public sealed record Target(string Code, string Name, string Hamlet);

    public Task<MemberHead?> HeadAsync(string code) => heads.FindAsync(code);

    /// <summary>The stays of today, the newest first.</summary>
    public Task<List<Stay>> StaysAsync(Guid memberId) => (
        from stay in db.Memberships
        where stay.MemberId == memberId && stay.LeftOn == null && stay.JoinedOn <= clock.Today
        join grp in db.Groups on stay.GroupId equals grp.Id
        orderby stay.JoinedOn descending, stay.Id
        select new Stay(stay.Id, grp.CommuneId, grp.Code, grp.Name, stay.JoinedOn)).ToListAsync();

    /// <summary>Groups at work in the same commune, to choose from; any other code in scope may be typed.</summary>
    public Task<List<Target>> TargetsAsync(IReadOnlyList<Stay> stays)
    {
        var (communes, own) = (stays.Select(stay => stay.CommuneId).ToList(), stays.Select(stay => stay.GroupCode).ToList());
        return (
            from grp in db.Groups
            where grp.Status == GroupStatus.Active && communes.Contains(grp.CommuneId) && !own.Contains(grp.Code)
            join hamlet in db.Hamlets on grp.HamletId equals hamlet.Id
            orderby grp.Code
            select new Target(grp.Code, grp.Name, hamlet.Name)).Take(MostTargets).ToListAsync();
    }

    /// <summary>What goes along and what stays; five queries.</summary>
    public async Task<Baggage> BaggageAsync(IReadOnlyList<Guid> stays)
    {
        var loans = await db.Loans.AsNoTracking().Where(loan => stays.Contains(loan.MembershipId)).OrderBy(loan => loan.Code).ToListAsync();
        var accounts = await db.DepositAccounts.AsNoTracking().Where(account => stays.Contains(account.MembershipId)).ToListAsync();
        var programmes = await db.Programmes.Select(one => new { one.Id, one.ShortName }).ToDictionaryAsync(one => one.Id, one => one.ShortName);
        var open = loans.FindAll(loan => loan.IsOpen);
        var since = DueCalculator.FirstDataDate(open, accounts);
        var receipts = await db.Receipts
            .Where(receipt => stays.Contains(receipt.MembershipId) && receipt.Reversal == null && (since == null || receipt.ReceivedOn >= since))
            .Select(receipt => new { receipt.Interest, receipt.Deposit }).ToListAsync();
        var carried = await db.CarriedReceipts.Where(row => stays.Contains(row.MembershipId)).Select(row => new { row.Interest, row.Deposit }).ToListAsync();
        var paid = receipts.Concat(carried).ToList();
        return new Baggage(
            open.ConvertAll(loan => new Baggage.OpenLoan(loan.Code, programmes[loan.ProgrammeId], loan.Balance.Outstanding, loan.Balance.Arrears + loan.ArrearsGrace)),
            loans.Count - open.Count, accounts.Total(account => account.Balance), paid.Count, paid.Total(row => row.Interest + row.Deposit));
    }

    /// <summary>A group on the first day of a transfer, with the member gone or come.</summary>
    public async Task<TransferSide> SideAsync(SavingsGroup group, DateOnly on, int change)
    {
        var members = await db.Memberships.CountAsync(stay => stay.GroupId == group.Id && stay.JoinedOn <= on && (stay.LeftOn == null || stay.LeftOn > on));
        var sheet = await db.Sheets.Where(one => one.GroupId == group.Id).OrderByDescending(one => one.Month).Select(one => (FiscalMonth?)one.Month).FirstOrDefaultAsync();
        return new TransferSide(group, members + change, sheet);
    }

    /// <summary>What the person did last in the old group, and whether a request about them waits in either.</summary>
    public async Task<TransferTraces> TracesAsync(Membership stay, Guid toId)
    {
        var paid = await db.Receipts.Where(receipt => receipt.MembershipId == stay.Id && receipt.Reversal == null).MaxAsync(receipt => (DateOnly?)receipt.ReceivedOn);
        var met = await (
            from mark in db.MemberAttendances
            where mark.MembershipId == stay.Id && mark.Presence != Presence.Absent
            join meeting in db.Meetings on mark.MeetingId equals meeting.Id
            select (DateOnly?)meeting.ScheduledOn).MaxAsync();
        var waiting = await db.MembershipRequests.AsNoTracking()
            .Where(one => one.Status == RequestStatus.Waiting && (one.GroupId == stay.GroupId || one.GroupId == toId)).ToListAsync();
        return new TransferTraces(
            paid > met || met is null ? paid : met,
            waiting.Exists(one => one.MembershipId == stay.Id || one.Applicant?.CustomerCode == stay.Member.CustomerCode));
    }

    /// <summary>How many members a group may have on a day.</summary>
    public async Task<GroupSize> SizeAsync(DateOnly on) => GroupSize.On(await policies.ReadAsync(), on);
}
