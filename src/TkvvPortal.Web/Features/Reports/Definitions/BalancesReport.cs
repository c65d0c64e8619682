using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Dư nợ, nợ quá hạn, tiền gửi at the end of a month, as brought to briefings by organisation.</summary>
public sealed class BalancesReport(MonthFigures figures) : ReportDefinition
{
    public override string Key => "du-no";

    public override int Order => 10;

    public override string Title => "Dư nợ, nợ quá hạn, tiền gửi";

    public override string Line => "Số Tổ, khách hàng, doanh số cho vay, thu nợ, dư nợ, tỷ trọng, nợ quá hạn, khoanh, món 3 tháng không hoạt động cuối một tháng.";

    public override string Definition => "Cộng số liệu cuối tháng của từng Tổ: tháng đã qua lấy số đã chốt, tháng đang chạy lấy số liệu ngân hàng mới nhất. "
        + "Xã, Hội, ấp theo Tổ hôm nay. Tháng chưa từng chốt thì không còn số dư và để trống.";

    public override Permission Needs => Permission.ViewSheets;

    public override int? UsualMonths => null;

    public override bool MissingIsZero => false;

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Groups,
        Column.Count("to-vien", "Tổ viên", "Tổ viên cuối tháng.").OnRequest(),
        Column.Count("khach", "Số KH", "Tổ viên còn dư nợ ở ít nhất một món."),
        Column.Count("mon-vay", "Món vay", "Món vay còn dư nợ.").OnRequest(),
        .. MonthEnds.Columns,
        Column.Money("tien-gui", "Số dư tiền gửi", "Số dư tiền gửi tổ viên cuối tháng."),
        Column.Count("nguoi-gui", "Sổ tiền gửi", "Tài khoản tiền gửi còn số dư.").OnRequest(),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var ends = await MonthEnds.ReadAsync(figures, period.To);
        return new ReportFacts(
            [
                .. ends.Now.Groups.Select(one => new Fact(one.GroupId, ends.AtEnd(
                    (one.Outstanding, one.Overdue, one.Frozen, one.Arrears, one.Disbursed), (one.Loans, one.Borrowers, one.InactiveLoans)))),
                .. ends.Now.Groups.Select(one => new Fact(one.GroupId, Savings(one, ends.Now.DataDate is not null))),
                .. ends.Before.Groups.Select(one => new Fact(one.GroupId, ends.MonthBefore(one.Outstanding))),
                .. ends.YearEnd.Groups.Select(one => new Fact(one.GroupId, ends.AtYearEnd(one.Outstanding))),
            ],
            ends.Source);
    }

    private static Amounts Savings(GroupFiguresOfMonth one, bool isKnown) => new()
    {
        ["to-vien"] = one.Members, ["tien-gui"] = isKnown ? one.DepositBalance.Amount : null, ["nguoi-gui"] = isKnown ? one.Savers : null,
    };
}
