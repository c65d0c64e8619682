using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Forms;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>The yearly plan of an organisation in a commune (01/KH).</summary>
public sealed class YearPlanForm(PortalDbContext db, LoansToCheck toCheck, Policies policies, PortalClock clock) : IOfficialForm
{
    private sealed record Row(PlannedInspection Visit, PaperGroup Group);

    public FormInfo Info { get; } = new(
        "01-kh", "01/KH", "Kế hoạch kiểm tra, giám sát năm", "Hội nhận ủy thác cấp xã, hằng năm",
        "Tổ đang hoạt động và món vay còn dư nợ; tỷ lệ theo tham số", FormUnit.Organisation) { IsYearly = true, Roles = CheckForm.Checkers };

    /// <summary>A paper for every organisation in a commune; seven queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var difficult = await (
            from lent in db.Groups
            where subject.GroupIds.Contains(lent.Id) && (lent.Status == GroupStatus.Active || lent.Status == GroupStatus.Suspended)
            join hamlet in db.Hamlets on lent.HamletId equals hamlet.Id
            select new { lent.Id, hamlet.IsDifficult }).ToDictionaryAsync(lent => lent.Id, lent => lent.IsDifficult);
        var counts = (await toCheck.ClassesAsync(subject.Month.Year, subject.GroupIds)).ToLookup(count => count.GroupId);
        var book = await policies.ReadAsync();
        return
        [
            .. subject.Groups.Where(group => difficult.ContainsKey(group.Id)).GroupBy(group => (group.Organisation, group.Commune)).Select(own => new FilledForm(
                FileNames.Slug($"{own.Key.Organisation} {own.Key.Commune}"), Of([.. own], InspectionPlan.Of(subject.Month.Year, own.Select(Inspected)), book))),
        ];

        InspectedGroup Inspected(PaperGroup group) => new(
            group.Id, group.Code, Loans(group, UseCheckClass.New), Loans(group, UseCheckClass.Inactive), Loans(group, UseCheckClass.Older),
            UseCheckPolicy.On(book, clock.Today, difficult[group.Id]));

        int Loans(PaperGroup group, UseCheckClass of) => counts[group.Id].Where(count => count.Class == of).Sum(count => count.Loans);
    }

    private Paper Of(IReadOnlyList<PaperGroup> groups, InspectionPlan plan, PolicyBook book)
    {
        var (first, names) = (groups[0], groups.ToDictionary(group => group.Id));
        var (usual, hard) = (UseCheckPolicy.On(book, clock.Today, false), UseCheckPolicy.On(book, clock.Today, true));
        return new Paper(Info.Number, Info.Title,
        [
            Prose($"Năm {plan.Year}, {first.Organisation} xã {first.Commune} kiểm tra 100 % số Tổ: {groups.Count} Tổ TK&VV, {plan.Visits.Sum(visit => visit.Loans):N0} món vay."),
            Prose($"Món giải ngân trong năm kiểm tra {usual.NewShare:0.#%} trong {usual.DaysAfterDisbursement} ngày sau giải ngân; món 3 tháng không hoạt động {usual.InactiveShare:0.#%}; món giải ngân các năm trước từ {usual.OlderShare:0.#%} (ấp đặc biệt khó khăn {hard.OlderShare:0.#%}) số món của mỗi Tổ."),
            Table([.. plan.Visits.Select(visit => new Row(visit, names[visit.Group.GroupId]))]),
            Small($"Số món vay tính theo số liệu đến ngày {clock.Today:dd/MM/yyyy}; món giải ngân sau ngày này kiểm tra thêm. Tổ xếp theo mã, chia đều cho 12 tháng."),
            PlaceDate(first.Commune, plan.Year),
            new PaperSignatures([new PaperSignature("NGƯỜI LẬP", Sign, null), new PaperSignature("CHỦ TỊCH HỘI", Seal, null)]),
        ])
        {
            Subtitle = $"Năm {plan.Year}", IsLandscape = true,
        }.From(first.Organisation, $"xã {first.Commune}");
    }

    private static PaperTable Table(IReadOnlyList<Row> rows) => PaperTable.Of(
        rows,
        PaperColumns.Order<Row>(),
        new PaperColumn<Row>("Tháng", 16, row => row.Visit.Month.ToString(), PaperCell.Centred, "Cộng"),
        new PaperColumn<Row>("Tổ TK&VV được kiểm tra (100 %)", 62, row => $"{row.Group.Code} – {row.Group.Name}", PaperCell.Text, $"{rows.Count} Tổ"),
        new PaperColumn<Row>("Địa bàn", 36, row => row.Group.Hamlet),
        Count("Món vay còn dư nợ", 18, row => row.Visit.Group.NewLoans + row.Visit.Group.InactiveLoans + row.Visit.Group.OlderLoans, rows),
        Count("Món vay phải kiểm tra|Giải ngân trong năm", 18, row => row.Visit.New, rows),
        Count("Món vay phải kiểm tra|3 tháng không hoạt động", 18, row => row.Visit.Inactive, rows),
        Count("Món vay phải kiểm tra|Giải ngân các năm trước", 18, row => row.Visit.Older, rows),
        Count("Món vay phải kiểm tra|Cộng", 16, row => row.Visit.Loans, rows),
        PaperColumns.Blank<Row>("Ghi chú", 24));

    private static PaperColumn<Row> Count(string heading, int width, Func<Row, int> count, IReadOnlyList<Row> rows) =>
        new(heading, width, row => $"{count(row):N0}", PaperCell.Number, $"{rows.Sum(count):N0}");
}
