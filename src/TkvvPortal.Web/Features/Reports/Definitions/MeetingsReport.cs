using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Họp Tổ: planned, held, not held, and how many members came.</summary>
public sealed class MeetingsReport(PortalDbContext db, MonthFigures figures, PortalClock clock) : ReportDefinition
{
    private sealed record Row(Guid GroupId, DateOnly On, MeetingStatus Status, int Meetings, int Members, int Present);

    public override string Key => "hop-to";

    public override int Order => 50;

    public override string Title => "Họp Tổ";

    public override string Line => "Cuộc họp đã lên lịch, đã họp, không họp, chưa có biên bản; tỷ lệ tổ viên dự họp.";

    public override string Definition => "Đếm các cuộc họp có ngày trong kỳ. Chỉ cuộc họp đã khóa biên bản mới tính là đã họp; số tổ viên dự lấy từ biên bản đã khóa. Tháng đã chốt lấy số cuộc họp đã chốt.";

    public override Permission Needs => Permission.ViewMeetings;

    public override IReadOnlyList<Grouping> Groupings { get; } = [.. Grouping.OfGroups, Grouping.Month];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Groups,
        Column.Count("len-lich", "Đã lên lịch", "Cuộc họp có ngày trong kỳ, kể cả cuộc sau này ghi là không họp."),
        Column.Count("da-hop", "Đã họp", "Cuộc họp đã khóa biên bản."),
        Column.Share("ty-le-hop", "Tỷ lệ họp", "Đã họp trên đã lên lịch.", "da-hop", "len-lich"),
        Column.Count("khong-hop", "Không họp", "Cuộc ghi nhận là không họp, có lý do."),
        Column.Count("thieu-bien-ban", "Chưa có biên bản", "Cuộc đã qua ngày mà chưa khóa biên bản."),
        Column.Count("sap-hop", "Chưa đến ngày", "Cuộc chưa khóa biên bản, ngày họp từ hôm nay trở đi."),
        Column.Count("tv-phai-du", "Tổ viên phải dự", "Cộng số tổ viên của Tổ ghi trong các biên bản đã khóa."),
        Column.Count("tv-du", "Tổ viên dự", "Cộng số tổ viên có mặt, kể cả được người khác dự thay, trong các biên bản đã khóa."),
        Column.Share("ty-le-du", "Tỷ lệ tổ viên dự", "Tổ viên dự trên tổ viên phải dự.", "tv-du", "tv-phai-du"),
        Column.Day("hop-cuoi", "Họp gần nhất", "Ngày của cuộc họp đã khóa biên bản gần nhất trong kỳ.").OnRequest(),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var (first, last) = (period.FirstDay, period.LastDay);
        var rows = await db.Meetings.Where(meeting => meeting.ScheduledOn >= first && meeting.ScheduledOn <= last)
            .GroupBy(meeting => new { meeting.GroupId, meeting.ScheduledOn, meeting.Status })
            .Select(all => new Row(
                all.Key.GroupId, all.Key.ScheduledOn, all.Key.Status, all.Count(), all.Sum(meeting => meeting.MemberCount), all.Sum(meeting => meeting.PresentCount)))
            .ToListAsync();
        var kept = await figures.KeptAsync(period.From, period.To);
        var months = kept.Select(row => row.Month).ToHashSet();
        return new ReportFacts(
            [.. kept.Select(Of), .. rows.Where(row => !months.Contains(FiscalMonth.Of(row.On))).Select(row => Of(row, clock.Today)), .. rows.Where(row => row.Status == MeetingStatus.Closed).Select(Came)],
            $"Theo cuộc họp ghi trong cổng đến {clock.Today:dd/MM/yyyy}; tháng đã chốt lấy số đã chốt");
    }

    private static Fact Of(GroupFiguresOfMonth kept) => new(kept.GroupId, new Amounts
    {
        ["len-lich"] = kept.MeetingsPlanned, ["da-hop"] = kept.MeetingsClosed, ["khong-hop"] = kept.MeetingsNotHeld, ["thieu-bien-ban"] = kept.MeetingsNotMinuted,
    }, kept.Month);

    private static Fact Of(Row row, DateOnly today)
    {
        var isOpen = row.Status < MeetingStatus.Closed;
        return new Fact(row.GroupId, new Amounts
        {
            ["len-lich"] = row.Meetings,
            ["da-hop"] = row.Status == MeetingStatus.Closed ? row.Meetings : 0,
            ["khong-hop"] = row.Status == MeetingStatus.NotHeld ? row.Meetings : 0,
            ["thieu-bien-ban"] = isOpen && row.On < today ? row.Meetings : 0,
            ["sap-hop"] = isOpen && row.On >= today ? row.Meetings : 0,
        }, FiscalMonth.Of(row.On));
    }

    private static Fact Came(Row row) => new(
        row.GroupId, new Amounts { ["tv-phai-du"] = row.Members, ["tv-du"] = row.Present }.On("hop-cuoi", row.On), FiscalMonth.Of(row.On));
}
