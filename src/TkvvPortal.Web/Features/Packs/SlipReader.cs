using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Packs;

/// <summary>Reads a slip for every member of the meetings' groups; six queries, whatever their number.</summary>
public sealed class SlipReader(PortalDbContext db, Policies policies) : IUseCase
{
    private sealed record Stay(Guid Id, Guid GroupId, string Name, string Address, DateOnly JoinedOn, DateOnly? LeftOn);

    /// <summary>The slips by group, members in the order people look them up by.</summary>
    public async Task<ILookup<Guid, Slip>> ReadAsync(IReadOnlyList<MeetingHead> heads)
    {
        var groups = heads.Select(head => head.GroupId).ToList();
        var days = heads.GroupBy(head => head.GroupId).ToDictionary(all => all.Key, all => all.Max(head => head.On));
        var months = heads.Select(head => FiscalMonth.Of(head.On)).Distinct().ToList();
        var first = days.Count == 0 ? default : days.Values.Min();
        var ahead = (await policies.ReadAsync()).Count(PolicyKey.DueNoticeDays, first);
        var stays = await db.Memberships.Where(stay => groups.Contains(stay.GroupId) && (stay.LeftOn == null || stay.LeftOn >= first)).OrderBy(stay => stay.Member.SortKey)
            .Select(stay => new Stay(stay.Id, stay.GroupId, stay.Member.FullName, stay.Member.Address, stay.JoinedOn, stay.LeftOn)).ToListAsync();
        var programmes = await db.Programmes.ToDictionaryAsync(programme => programme.Id, programme => programme.Name);
        var loans = (await db.Loans.Where(loan => groups.Contains(loan.GroupId) && (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0).OrderBy(loan => loan.Code)
            .Select(loan => new { loan.MembershipId, loan.GroupId, loan.ProgrammeId, loan.Code, loan.InTerm, loan.Overdue, loan.Frozen, loan.NextDueOn, loan.NextDueAmount }).ToListAsync()).ToLookup(loan => loan.MembershipId);
        var deposits = await db.DepositAccounts.Where(account => groups.Contains(account.GroupId)).GroupBy(account => account.MembershipId)
            .Select(all => new { all.Key, Balance = all.Sum(account => (long)account.Balance) }).ToDictionaryAsync(row => row.Key, row => new Vnd(row.Balance));
        var rows = (await (
            from sheet in db.Sheets
            where groups.Contains(sheet.GroupId) && months.Contains(sheet.Month)
            join row in db.SheetRows on sheet.Id equals row.SheetId
            select new { row.MembershipId, row.MonthInterest, row.Arrears }).ToListAsync()).ToLookup(row => row.MembershipId);
        return stays.Where(stay => stay.JoinedOn <= days[stay.GroupId] && (stay.LeftOn is not { } left || left >= days[stay.GroupId])).ToLookup(stay => stay.GroupId, stay => new Slip(
            stay.Id, stay.Name, stay.Address,
            [
                .. loans[stay.Id].Select(loan => new Slip.LoanLine(
                    programmes[loan.ProgrammeId], loan.Code, loan.InTerm + loan.Overdue + loan.Frozen, loan.Overdue,
                    loan.NextDueOn >= days[stay.GroupId] && loan.NextDueOn <= days[stay.GroupId].AddDays(ahead) ? loan.NextDueOn : null, loan.NextDueAmount, loan.NextDueAmount == loan.InTerm)),
            ])
        {
            MonthInterest = rows[stay.Id].Select(row => row.MonthInterest).FirstOrDefault(),
            Arrears = rows[stay.Id].Select(row => row.Arrears).FirstOrDefault(),
            Deposit = deposits.GetValueOrDefault(stay.Id),
        });
    }
}
