using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>The month's sheets on paper (13/TD): amounts collected, or blank cells to be filled by hand, and a place for every payer's signature.</summary>
public sealed class SheetForm(PortalDbContext db, SheetLines lines, GroupLeaders leaders, PortalClock clock) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "13-td", "13/TD", "Bảng kê lãi phải thu, lãi thực thu và tiền gửi tổ viên", "Tổ trưởng, mỗi tháng trước phiên giao dịch; từng người nộp ký; Hội kiểm tra trước khi nộp",
        "Bảng kê của tháng và biên lai có hiệu lực", FormUnit.Group)
    {
        Roles = [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant],
    };

    /// <summary>A paper for every group with a sheet of the month; five queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var month = subject.Month;
        var sheets = await db.Sheets.AsNoTracking().Where(sheet => sheet.Month == month && subject.GroupIds.Contains(sheet.GroupId)).ToDictionaryAsync(sheet => sheet.GroupId);
        var ids = sheets.Values.Select(sheet => sheet.Id).ToList();
        var rows = (await (
            from row in db.SheetRows.AsNoTracking()
            where ids.Contains(row.SheetId)
            join stay in db.Memberships on row.MembershipId equals stay.Id
            join one in db.SheetMarks.AsNoTracking() on new { row.SheetId, row.MembershipId } equals new { one.SheetId, one.MembershipId } into marks
            from mark in marks.DefaultIfEmpty()
            orderby row.Number
            select new { row, stay.Member.FullName, mark }).ToListAsync()).ToLookup(one => one.row.SheetId);
        var loans = (await lines.LoansAsync([.. sheets.Keys], month)).ToLookup(loan => loan.MembershipId);
        var receipts = (await lines.ReceiptsAsync(ids)).ToLookup(receipt => receipt.MembershipId);
        var led = await leaders.OnAsync(subject.GroupIds, clock.Today);
        return
        [
            .. subject.Groups.Where(group => sheets.ContainsKey(group.Id)).Select(group => new FilledForm(group.Code, SheetPaper.Of(
                Info, group, sheets[group.Id],
                [.. rows[sheets[group.Id].Id].Select((one, index) => Line(index, one.row, one.FullName, one.mark))], led.GetValueOrDefault(group.Id)))),
        ];

        SheetLine Line(int index, SheetRow row, string name, SheetMark? mark) =>
            new(index, row, name, [.. loans[row.MembershipId]], [.. receipts[row.MembershipId]], mark, null, month.LastDay);
    }
}
