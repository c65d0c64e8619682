using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>Minutes of the inspection of groups (16/TD): the figures filled in, checklist and findings blank.</summary>
public sealed class GroupCheckForm(PortalDbContext db, GroupLeaders leaders, Policies policies, PortalClock clock) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "16-td", "16/TD", "Biên bản kiểm tra hoạt động của Tổ tiết kiệm và vay vốn", "Đoàn kiểm tra (Hội hoặc ngân hàng) cùng Tổ trưởng; 2 bản",
        "Phần I từ số liệu đến hôm nay; phần II, III ghi khi kiểm tra", FormUnit.Group)
    {
        Roles = [PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager],
    };

    /// <summary>A paper for every group that is at work; seven queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var (ids, today) = (subject.GroupIds, clock.Today);
        var atWork = await db.Groups.Where(group => ids.Contains(group.Id) && (group.Status == GroupStatus.Active || group.Status == GroupStatus.Suspended)).Select(group => group.Id).ToListAsync();
        var loans = await db.Loans.Where(loan => ids.Contains(loan.GroupId)).GroupBy(loan => loan.GroupId).Select(all => new
        {
            all.Key,
            Outstanding = all.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            Overdue = all.Sum(loan => (long)loan.Overdue),
            Arrears = all.Sum(loan => (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue),
            AsOf = all.Max(loan => loan.AsOf),
        }).ToDictionaryAsync(all => all.Key);
        var members = await db.Memberships.Where(stay => ids.Contains(stay.GroupId) && stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn >= today))
            .GroupBy(stay => stay.GroupId).Select(all => new { all.Key, Count = all.Count() }).ToDictionaryAsync(all => all.Key, all => all.Count);
        var deposits = await db.DepositAccounts.Where(account => ids.Contains(account.GroupId)).GroupBy(account => account.GroupId)
            .Select(all => new { all.Key, Balance = all.Sum(account => (long)account.Balance) }).ToDictionaryAsync(all => all.Key, all => all.Balance);
        var scores = (await db.GroupScores.AsNoTracking()
            .Where(score => ids.Contains(score.GroupId) && !db.GroupScores.Any(later => later.GroupId == score.GroupId && later.Month > score.Month)).ToListAsync()).ToDictionary(score => score.GroupId);
        var (led, limits) = (await leaders.OnAsync(ids, today), GroupSize.On(await policies.ReadAsync(), today));
        return
        [
            .. subject.Groups.Where(group => atWork.Contains(group.Id)).Select(group => new FilledForm(group.Code, GroupCheckPaper.Of(Info, group, limits, new GroupCheckPaper.Figures(today, led.GetValueOrDefault(group.Id))
            {
                Members = members.GetValueOrDefault(group.Id),
                Outstanding = new Vnd(loans.GetValueOrDefault(group.Id)?.Outstanding ?? 0),
                Overdue = new Vnd(loans.GetValueOrDefault(group.Id)?.Overdue ?? 0),
                Arrears = new Vnd(loans.GetValueOrDefault(group.Id)?.Arrears ?? 0),
                AsOf = loans.GetValueOrDefault(group.Id)?.AsOf,
                Deposits = new Vnd(deposits.GetValueOrDefault(group.Id)),
                Score = scores.GetValueOrDefault(group.Id),
            }))),
        ];
    }
}
