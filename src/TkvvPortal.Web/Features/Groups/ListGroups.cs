using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>Danh sách tổ: searched, filtered, sorted; twenty at a time on the page, all that fit in a file.</summary>
public sealed class ListGroups(PortalDbContext db, GroupChoices choices, ReadGroupRows rows, PortalClock clock) : IUseCase
{
    public sealed record Page(
        GroupFilter Filter, PageOf<GroupRow> List, GroupChoices.Lists Choices, DateOnly? DataDate, FiscalMonth? Scored);

    /// <summary>One page of the list, in a fixed number of queries.</summary>
    public async Task<Page> PageAsync(GroupFilter filter, int number)
    {
        var scored = await rows.ScoredMonthAsync();
        var counted = filter.Apply(db, clock.Today, scored).Select(group => group.Id);
        var ids = await Sorted(filter, scored).ToPageAsync(counted, number);
        var list = ids.With(await rows.ReadAsync(ids.Items, scored));
        return new Page(filter, list, await choices.ReadAsync(), await DataDateAsync(), scored);
    }

    /// <summary>All groups that fit, as a table for a file.</summary>
    public async Task<ReportTable> TableAsync(GroupFilter filter)
    {
        var scored = await rows.ScoredMonthAsync();
        var list = await rows.ReadAsync(await Sorted(filter, scored).ToListAsync(), scored);
        return ReportTable.Of(
            "Danh sách Tổ tiết kiệm và vay vốn", $"Số liệu ngân hàng đến ngày {await DataDateAsync():dd/MM/yyyy}; lập ngày {clock.Today:dd/MM/yyyy}", list,
            new ReportColumn<GroupRow>("Mã tổ", row => row.Code),
            new ReportColumn<GroupRow>("Tên tổ", row => row.Name),
            new ReportColumn<GroupRow>("Ấp", row => row.Hamlet),
            new ReportColumn<GroupRow>("Xã", row => row.Commune),
            new ReportColumn<GroupRow>("Hội", row => row.Organisation),
            new ReportColumn<GroupRow>("Điểm giao dịch", row => row.Point),
            new ReportColumn<GroupRow>("Tổ trưởng", row => row.Leader),
            new ReportColumn<GroupRow>("Tình trạng", row => row.Status.Title()),
            new ReportColumn<GroupRow>("Tổ viên", row => row.Members, IsTotalled: true),
            new ReportColumn<GroupRow>("Dư nợ (đ)", row => row.Outstanding, IsTotalled: true),
            new ReportColumn<GroupRow>("Nợ quá hạn (đ)", row => row.Overdue, IsTotalled: true),
            new ReportColumn<GroupRow>("Tỷ lệ quá hạn (%)", row => row.OverdueRate),
            new ReportColumn<GroupRow>("Tiền gửi (đ)", row => row.Deposits, IsTotalled: true),
            new ReportColumn<GroupRow>("Xếp loại", row => row.Class?.Title()),
            new ReportColumn<GroupRow>("Điểm", row => row.Points),
            new ReportColumn<GroupRow>("Ngày họp", row => row.MeetingDay),
            new ReportColumn<GroupRow>("Họp gần nhất", row => row.LastMeeting));
    }

    private IQueryable<Guid> Sorted(GroupFilter filter, FiscalMonth? scored) =>
        new GroupOrder(db, clock.Today, scored).Apply(filter.Apply(db, clock.Today, scored), filter.Sap).Select(group => group.Id);

    private Task<DateOnly?> DataDateAsync() => db.Loans.MaxAsync(loan => (DateOnly?)loan.AsOf);
}
