using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Dư nợ theo chương trình at the end of a month beside 31/12 and the month before, as brought to briefings.</summary>
public sealed class ProgrammesReport(PortalDbContext db, MonthFigures figures) : ReportDefinition
{
    public override string Key => "du-no-chuong-trinh";

    public override int Order => 20;

    public override string Title => "Dư nợ theo chương trình";

    public override string Line => "Dư nợ từng chương trình cuối một tháng so 31/12 và tháng trước, nợ quá hạn, khoanh; theo xã, Hội, Tổ của một chương trình.";

    public override string Definition => "Cộng số liệu cuối tháng của từng chương trình trong từng Tổ, cùng nguồn với báo cáo Dư nợ, nợ quá hạn, tiền gửi. "
        + "Hộ vay hai chương trình tính hai lượt khách hàng.";

    public override Permission Needs => Permission.ViewSheets;

    public override int? UsualMonths => null;

    public override bool MissingIsZero => false;

    public override bool IsOfProgrammes => true;

    public override IReadOnlyList<Grouping> Groupings { get; } = [Grouping.Of("chuong-trinh", "Chương trình"), .. Grouping.OfGroups];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Count("mon-vay", "Món vay", "Món vay còn dư nợ."),
        Column.Count("khach", "Lượt KH", "Tổ viên còn dư nợ, đếm trong từng chương trình."),
        .. MonthEnds.Columns,
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var ends = await MonthEnds.ReadAsync(figures, period.To);
        var parts = await db.Programmes.ToDictionaryAsync(one => one.Id, one => new Part(one.Code, one.Name));
        IEnumerable<Fact> Of(FigureSet set, Func<ProgrammeFiguresOfMonth, Amounts> amounts) => set.Programmes
            .Where(one => programme is null || one.ProgrammeId == programme).Select(one => new Fact(one.GroupId, amounts(one), Part: parts[one.ProgrammeId]));
        return new ReportFacts(
            [
                .. Of(ends.Now, one => ends.AtEnd((one.Outstanding, one.Overdue, one.Frozen, one.Arrears, one.Disbursed), (one.Loans, one.Borrowers, one.InactiveLoans))),
                .. Of(ends.Before, one => ends.MonthBefore(one.Outstanding)),
                .. Of(ends.YearEnd, one => ends.AtYearEnd(one.Outstanding)),
            ],
            ends.Source);
    }
}
