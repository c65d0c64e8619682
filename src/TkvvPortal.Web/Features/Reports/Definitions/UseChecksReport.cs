using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Kiểm tra sử dụng vốn: whether loans paid out in the period were checked in time, and what the checks of the period found.</summary>
public sealed class UseChecksReport(PortalDbContext db, Policies policies, PortalClock clock) : ReportDefinition
{
    private sealed record Lent(Guid GroupId, DateOnly DisbursedOn, DateOnly? CheckedOn);

    private sealed record Found(Guid GroupId, DateOnly CheckedOn, int Checks, int Wrong, long WrongUse);

    public override string Key => "kiem-tra-von";

    public override int Order => 110;

    public override string Title => "Kiểm tra sử dụng vốn vay";

    public override string Line => "Món giải ngân trong kỳ đã kiểm tra đúng hạn, muộn, chưa kiểm tra; kết quả các lượt kiểm tra trong kỳ.";

    public override string Definition => "Món mới lấy theo ngày giải ngân trong kỳ, hạn kiểm tra theo tham số hôm nay; lượt kiểm tra lấy theo ngày ghi trên phiếu 06/TD trong kỳ, gồm cả món cũ.";

    public override Permission Needs => Permission.ViewSheets;

    public override int? UsualMonths => 12;

    public override IReadOnlyList<Grouping> Groupings { get; } = [.. Grouping.OfGroups, Grouping.Month];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Count("mon-moi", "Món mới", "Món vay giải ngân trong kỳ."),
        Column.Count("dung-han", "Kiểm tra đúng hạn", "Món mới có lượt kiểm tra đầu tiên trong hạn."),
        Column.Count("muon", "Kiểm tra muộn", "Món mới có lượt kiểm tra đầu tiên sau hạn."),
        Column.Count("con-han", "Chưa kiểm tra, còn hạn", "Món mới chưa kiểm tra, hôm nay chưa quá hạn."),
        Column.Count("qua-han", "Quá hạn chưa kiểm tra", "Món mới chưa kiểm tra, hôm nay đã quá hạn."),
        Column.Share("ty-le", "Tỷ lệ đã kiểm tra", "Món mới đã kiểm tra, đúng hạn hay muộn, trên món mới.", "da-kiem-tra", "mon-moi"),
        Column.Count("luot", "Lượt kiểm tra", "Số dòng phiếu 06/TD có ngày kiểm tra trong kỳ, mọi món."),
        Column.Count("sai", "Lượt phát hiện sai", "Lượt ghi có tiền dùng sai mục đích."),
        Column.Money("tien-sai", "Tiền dùng sai mục đích", "Cộng số tiền dùng sai ghi trên các lượt kiểm tra."),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var (first, last, today) = (period.FirstDay, period.LastDay, clock.Today);
        var policy = UseCheckPolicy.On(await policies.ReadAsync(), today, difficultArea: false);
        var lent = await db.Loans.Where(loan => loan.DisbursedOn >= first && loan.DisbursedOn <= last)
            .Select(loan => new Lent(loan.GroupId, loan.DisbursedOn, db.UseChecks.Where(check => check.LoanId == loan.Id).Min(check => (DateOnly?)check.CheckedOn)))
            .ToListAsync();
        var found = await db.UseChecks.Where(check => check.CheckedOn >= first && check.CheckedOn <= last)
            .GroupBy(check => new { check.GroupId, check.CheckedOn })
            .Select(all => new Found(
                all.Key.GroupId, all.Key.CheckedOn, all.Count(), all.Sum(check => (long)check.WrongUse > 0 ? 1 : 0), all.Sum(check => (long)check.WrongUse))).ToListAsync();
        return new ReportFacts(
            [.. lent.Select(one => Of(one, policy.Duty(one.DisbursedOn, one.CheckedOn, today))), .. found.Select(Of)], $"Theo phiếu kiểm tra trong cổng đến {today:dd/MM/yyyy}");
    }

    private static Fact Of(Lent one, UseCheckDuty duty)
    {
        long If(UseCheckDuty which) => duty == which ? 1 : 0;
        return new Fact(one.GroupId, new Amounts
        {
            ["mon-moi"] = 1,
            ["dung-han"] = If(UseCheckDuty.Kept),
            ["muon"] = If(UseCheckDuty.KeptLate),
            ["con-han"] = If(UseCheckDuty.Owed),
            ["qua-han"] = If(UseCheckDuty.Missed),
            ["da-kiem-tra"] = If(UseCheckDuty.Kept) + If(UseCheckDuty.KeptLate),
        }, FiscalMonth.Of(one.DisbursedOn));
    }

    private static Fact Of(Found one) => new(
        one.GroupId, new Amounts { ["luot"] = one.Checks, ["sai"] = one.Wrong, ["tien-sai"] = one.WrongUse }, FiscalMonth.Of(one.CheckedOn));
}
