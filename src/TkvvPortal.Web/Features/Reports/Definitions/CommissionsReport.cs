using TkvvPortal.Data;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Hoa hồng of the boards in a month.</summary>
public sealed class CommissionsReport(PortalDbContext db, ReadCommissions read, Policies policies) : ReportDefinition
{
    public override string Key => "hoa-hong";

    public override int Order => 90;

    public override string Title => "Hoa hồng của Tổ";

    public override string Line => "Lãi thu được tính hoa hồng, dư nợ nhà ở xã hội, tiền gửi bình quân và hoa hồng của một tháng.";

    public override string Definition => "Tính như trang Hoa hồng của từng Tổ: mức theo tham số ngày cuối tháng, mỗi Tổ làm tròn một lần đến đồng rồi mới cộng lại.";

    public override Permission Needs => Permission.ViewCommissions;

    public override int? UsualMonths => null;

    public override bool BeginsWithPresentMonth => false;

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Groups,
        Column.Count("bien-lai", "Biên lai", "Số biên lai của tháng, không tính biên lai đã hủy."),
        Column.Money("lai-thu", "Lãi thu được", "Lãi trên biên lai của tháng được tính hoa hồng, không gồm lãi nhà ở xã hội."),
        Column.Money("lai-khong-mon", "Lãi chưa tính", "Lãi của tổ viên không còn món vay trong Tổ, chưa được tính hoa hồng.").OnRequest(),
        Column.Money("noxh", "Dư nợ trong hạn NOXH", "Dư nợ trong hạn cho vay nhà ở xã hội theo số liệu ngân hàng mới nhất."),
        Column.Money("gui-bq", "Tiền gửi bình quân", "Trung bình số dư tiền gửi đầu và cuối tháng của từng Tổ, cộng lại."),
        Column.Money("hoa-hong-lai", "Hoa hồng thu lãi", "Phần hoa hồng trên lãi thu được, làm tròn từng Tổ."),
        Column.Money("hoa-hong", "Hoa hồng", "Toàn bộ hoa hồng của Ban quản lý, làm tròn từng Tổ."),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme)
    {
        var terms = CommissionTerms.Of(await policies.ReadAsync(), period.To);
        var money = await read.ReadAsync(db.Groups, period.To);
        return new ReportFacts([.. money.Select(one => Of(one.Key, one.Value, Commission.Of(one.Value.Collected, one.Value.Basis, terms)))], "Theo biên lai của tháng, trừ biên lai đã hủy");
    }

    private static Fact Of(Guid groupId, ReadCommissions.OfGroup money, Commission commission) => new(groupId, new Amounts
    {
        ["bien-lai"] = money.Receipts,
        ["lai-thu"] = commission.InterestCollected.Amount,
        ["lai-khong-mon"] = commission.WithoutLoan.Amount,
        ["noxh"] = commission.Housing.Balance.Amount,
        ["gui-bq"] = commission.Deposit.Balance.Amount,
        ["hoa-hong-lai"] = commission.ForInterest.Amount,
        ["hoa-hong"] = commission.Total.Amount,
    });
}
