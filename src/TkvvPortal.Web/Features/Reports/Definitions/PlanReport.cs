using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Kế hoạch và thực hiện: lending, principal and meetings, what was planned for the months against what was done in them.</summary>
public sealed class PlanReport(PortalDbContext db, AgreedInstalments instalments, PortalClock clock) : ReportDefinition
{
    private sealed record Sum(Guid GroupId, DateOnly On, long Amount);

    private sealed record Met(Guid GroupId, DateOnly On, int Planned, int Held);

    public override string Key => "ke-hoach";

    public override int Order => 40;

    public override string Title => "Kế hoạch và thực hiện";

    public override string Line => "Cho vay đã duyệt và đã giải ngân, gốc đến hạn và đã trả, họp đã lên lịch và đã họp.";

    public override string Definition => "Kế hoạch cho vay là số tiền đã phê duyệt (04/TD) theo ngày giải ngân dự kiến; kế hoạch thu gốc là kỳ hạn thỏa thuận khi giải ngân. "
        + "Thực hiện lấy theo món vay và sự kiện trả gốc ghi trong cổng, nên gốc trả mà chưa ghi vào cổng thì chưa có ở đây.";

    public override IReadOnlyList<Grouping> Groupings { get; } = [.. Grouping.OfGroups, Grouping.Month];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Groups,
        Column.Money("duyet", "Cho vay đã duyệt", "Số tiền phê duyệt của các đề nghị có ngày giải ngân dự kiến trong kỳ, đã hay chưa giải ngân."),
        Column.Money("giai-ngan", "Đã giải ngân", "Số tiền giải ngân của các món vay có ngày giải ngân trong kỳ, gồm cả món không lập đề nghị trong cổng."),
        Column.Share("ty-le-giai-ngan", "Giải ngân so duyệt", "Đã giải ngân trên cho vay đã duyệt.", "giai-ngan", "duyet").OnRequest(),
        Column.Money("den-han", "Gốc đến hạn", "Gốc phải trả trong kỳ theo kỳ hạn thỏa thuận, chưa trừ phần trả trước, gia hạn, điều chỉnh."),
        Column.Money("da-tra", "Gốc đã trả", "Gốc của các sự kiện trả nợ ghi trong cổng có ngày trong kỳ, không tính sự kiện đã hủy."),
        Column.Share("ty-le-goc", "Trả gốc so đến hạn", "Gốc đã trả trên gốc đến hạn.", "da-tra", "den-han"),
        Column.Count("hop-lich", "Họp đã lên lịch", "Cuộc họp có ngày trong kỳ."),
        Column.Count("hop-xong", "Họp đã họp", "Cuộc họp đã khóa biên bản."),
        Column.Share("ty-le-hop", "Họp so lịch", "Đã họp trên đã lên lịch.", "hop-xong", "hop-lich"),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var (first, last) = (period.FirstDay, period.LastDay);
        var approved = (await db.LoanRequests.Where(one => one.Status == LoanRequestStatus.Approved || one.Status == LoanRequestStatus.Disbursed)
                .AsNoTracking().Select(one => new { one.GroupId, one.Approval }).ToListAsync())
            .Where(one => one.Approval is { } approval && approval.DisburseOn >= first && approval.DisburseOn <= last);
        var lent = await db.Loans.Where(loan => loan.DisbursedOn >= first && loan.DisbursedOn <= last).GroupBy(loan => new { loan.GroupId, loan.DisbursedOn })
            .Select(all => new Sum(all.Key.GroupId, all.Key.DisbursedOn, all.Sum(loan => (long)loan.DisbursedAmount))).ToListAsync();
        var repaid = await db.LoanEvents
            .Where(one => one.Kind == LoanEventKind.Paid && one.OccurredOn >= first && one.OccurredOn <= last && !db.LoanEvents.Any(undo => undo.ReversesId == one.Id))
            .GroupBy(one => new { one.GroupId, one.OccurredOn })
            .Select(all => new Sum(all.Key.GroupId, all.Key.OccurredOn, all.Sum(one => (long)one.Principal))).ToListAsync();
        var met = await db.Meetings.Where(meeting => meeting.ScheduledOn >= first && meeting.ScheduledOn <= last)
            .GroupBy(meeting => new { meeting.GroupId, meeting.ScheduledOn })
            .Select(all => new Met(all.Key.GroupId, all.Key.ScheduledOn, all.Count(), all.Sum(one => one.Status == MeetingStatus.Closed ? 1 : 0))).ToListAsync();
        return new ReportFacts(
            [
                .. approved.Select(one => Of("duyet", new Sum(one.GroupId, one.Approval!.DisburseOn, one.Approval.Amount.Amount))),
                .. lent.Select(one => Of("giai-ngan", one)),
                .. (await instalments.ReadAsync(period)).Select(one => new Fact(one.GroupId, new Amounts { ["den-han"] = one.Principal.Amount }, one.Month)),
                .. repaid.Select(one => Of("da-tra", one)),
                .. met.Select(one => new Fact(one.GroupId, new Amounts { ["hop-lich"] = one.Planned, ["hop-xong"] = one.Held }, FiscalMonth.Of(one.On))),
            ],
            $"Theo đề nghị, món vay, sự kiện và cuộc họp trong cổng đến {clock.Today:dd/MM/yyyy}");
    }

    private static Fact Of(string key, Sum one) => new(one.GroupId, new Amounts { [key] = one.Amount }, FiscalMonth.Of(one.On));
}
