using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>What an organisation's inspections of a month found (04/BC-TH).</summary>
public sealed class CheckReportForm(CheckedLoans checks) : IOfficialForm
{
    /// <summary>A group that was visited.</summary>
    private sealed record Row(PaperGroup Group, IReadOnlyList<CheckVisit> Visits, IReadOnlyList<CheckedLoan> Loans)
    {
        public UseCheckTotals Totals { get; } = UseCheckTotals.Of([.. Loans.Select(loan => loan.Check!)]);
    }

    public FormInfo Info { get; } = new(
        "04-bc-th", "04/BC-TH", "Báo cáo tổng hợp kết quả kiểm tra", "Hội nhận ủy thác cấp xã, sau kiểm tra: báo cáo Chủ tịch Hội trong 3 ngày làm việc, gửi ngân hàng tại phiên gần nhất",
        "Kết quả kiểm tra sử dụng vốn đã ghi trong tháng", FormUnit.Organisation) { Roles = CheckForm.Checkers };

    /// <summary>A paper for every organisation in a commune that checked anything; two queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var visits = await checks.VisitsAsync(subject.GroupIds, subject.Month.FirstDay, subject.Month.LastDay);
        var loans = await checks.OfAsync([.. visits.Select(visit => visit.Id)]);
        var ofGroup = visits.ToLookup(visit => visit.GroupId);
        return
        [
            .. subject.Groups.Where(group => ofGroup.Contains(group.Id))
                .Select(group => new Row(group, [.. ofGroup[group.Id]], [.. ofGroup[group.Id].SelectMany(visit => loans[visit.Id])]))
                .GroupBy(row => (row.Group.Organisation, row.Group.Commune))
                .Select(rows => new FilledForm(FileNames.Slug($"{rows.Key.Organisation} {rows.Key.Commune}"), Of([.. rows], subject.Month))),
        ];
    }

    private Paper Of(IReadOnlyList<Row> rows, FiscalMonth month)
    {
        var first = rows[0].Group;
        var visits = rows.SelectMany(row => row.Visits).ToList();
        return new Paper(Info.Number, Info.Title,
        [
            Part("I. Thành phần"),
            Prose($"Cán bộ kiểm tra: {string.Join(", ", visits.Select(visit => visit.CheckedBy).Distinct())}."),
            Prose($"Người chứng kiến: {(string.Join(", ", visits.Select(visit => visit.Witness).OfType<string>().Distinct()) is { Length: > 0 } witnesses ? witnesses : Blank)}."),
            Part("II. Thời gian, đơn vị được kiểm tra, địa điểm"),
            Prose($"Thời gian: từ ngày {visits.Min(visit => visit.CheckedOn).Text()} đến ngày {visits.Max(visit => visit.CheckedOn).Text()}. Đơn vị được kiểm tra: {rows.Count} Tổ TK&VV nêu ở phần IV. Địa điểm: xã {first.Commune}."),
            Part("III. Nội dung kiểm tra"),
            Prose("Kiểm tra sử dụng vốn vay của tổ viên (06/TD)."), Prose($"Kiểm tra hoạt động của Tổ TK&VV (16/TD): {Blank}"),
            Part("IV. Kết quả"), Table(rows), Prose(Shares(rows)), Prose($"Biện pháp xử lý: {Measures(rows)}"),
            Prose("Hoạt động của Tổ và Ban quản lý Tổ:"), Lines(2),
            Part($"V. {Blank}"), Lines(2),
            Part("VI. Tài liệu kèm theo"),
            Prose($"Phiếu kiểm tra 06/TD: {visits.Count} phiếu. Biên bản 16/TD: …… biên bản."),
            PlaceDate(first.Commune, month.Year),
            new PaperSignatures([new PaperSignature("NGƯỜI LẬP", Sign, null), new PaperSignature("CHỦ TỊCH HỘI", Seal, null)]),
        ])
        {
            Subtitle = $"Tháng {month}",
        }.From(first.Organisation, $"xã {first.Commune}");
    }

    private static PaperTable Table(IReadOnlyList<Row> rows) => PaperTable.Of(
        rows,
        PaperColumns.Order<Row>(),
        new PaperColumn<Row>("Tổ TK&VV", 46, row => $"{row.Group.Code} – {row.Group.Name}", PaperCell.Text, "Cộng"),
        new PaperColumn<Row>("Số KH kiểm tra", 15, row => $"{row.Totals.Customers}", PaperCell.Number, $"{rows.Sum(row => row.Totals.Customers)}"),
        new PaperColumn<Row>("Số món", 13, row => $"{row.Loans.Count}", PaperCell.Number, $"{rows.Sum(row => row.Loans.Count)}"),
        Money("Số tiền thực nhận (đồng)", rows, totals => totals.Received),
        Money("Đúng mục đích (đồng)", rows, totals => totals.RightUse),
        new PaperColumn<Row>("Sai mục đích|Số KH", 12, row => $"{row.Totals.WrongCustomers}", PaperCell.Number, $"{rows.Sum(row => row.Totals.WrongCustomers)}"),
        Money("Sai mục đích|Số tiền (đồng)", rows, totals => totals.WrongUse));

    private static PaperColumn<Row> Money(string heading, IReadOnlyList<Row> rows, Func<UseCheckTotals, Vnd> amount) =>
        new(heading, 26, row => amount(row.Totals).ToString(), PaperCell.Number, rows.Total(row => amount(row.Totals)).ToString());

    private static string Shares(IReadOnlyList<Row> rows)
    {
        var all = UseCheckTotals.Of([.. rows.SelectMany(row => row.Loans).Select(loan => loan.Check!)]);
        return $"Sử dụng đúng mục đích {all.RightShare?.ToString() ?? "–"}, sai mục đích {all.WrongShare?.ToString() ?? "–"} số tiền thực nhận.";
    }

    private static string Measures(IReadOnlyList<Row> rows) =>
        string.Join("; ", rows.SelectMany(row => row.Loans).Where(loan => loan.Check!.Measure.Length > 0).Select(loan => $"{loan.Borrower}: {loan.Check!.Measure}")) is { Length: > 0 } all ? all + "." : "không có.";
}
