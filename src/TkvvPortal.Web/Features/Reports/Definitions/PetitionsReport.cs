using TkvvPortal.Data;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Ý kiến, kiến nghị: raised at meetings of the period, and where they stand today.</summary>
public sealed class PetitionsReport(PortalDbContext db, PortalClock clock) : ReportDefinition
{
    public override string Key => "y-kien";

    public override int Order => 70;

    public override string Title => "Ý kiến, kiến nghị của tổ viên";

    public override string Line => "Ý kiến nêu tại các cuộc họp, đã trả lời, còn chờ, quá hạn; theo loại, xã, Hội, Tổ.";

    public override string Definition => "Đếm ý kiến nêu tại các cuộc họp có ngày trong kỳ; tình trạng trả lời là của hôm nay.";

    public override Permission Needs => Permission.ViewPetitions;

    public override int? UsualMonths => 12;

    public override IReadOnlyList<Grouping> Groupings { get; } = [Grouping.Of("loai", "Loại ý kiến"), .. Grouping.OfGroups, Grouping.Month];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Count("da-neu", "Đã nêu", "Ý kiến ghi trong biên bản các cuộc họp của kỳ."),
        Column.Count("tai-cho", "Trả lời tại chỗ", "Được trả lời ngay trong cuộc họp."),
        Column.Count("con-cho", "Chưa trả lời", "Chưa có câu trả lời hôm nay."),
        Column.Count("qua-han", "Quá hạn", "Chưa trả lời và đã qua hạn trả lời."),
        Column.Count("cho-doc", "Chờ phản hồi Tổ", "Đã có câu trả lời, chưa đọc lại cho Tổ."),
        Column.Count("da-xong", "Đã phản hồi", "Đã trả lời tại chỗ hoặc đã đọc câu trả lời cho Tổ."),
        Column.Share("ty-le-xong", "Tỷ lệ đã phản hồi", "Đã phản hồi trên đã nêu.", "da-xong", "da-neu"),
    ];

    public override async Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme) => new(
        [.. (await db.OpinionsAsync(period.From, period.To, clock.Today)).Select(Of)], $"Theo sổ ý kiến đến {clock.Today:dd/MM/yyyy}");

    private static Fact Of(OpinionCount one) => new(
        one.GroupId,
        new Amounts
        {
            ["da-neu"] = one.All, ["tai-cho"] = one.OnTheSpot, ["con-cho"] = one.Waiting, ["qua-han"] = one.Late, ["cho-doc"] = one.ToTell,
            ["da-xong"] = one.All - one.Waiting - one.ToTell,
        },
        FiscalMonth.Of(one.On),
        new Part($"{(int)one.Kind}", one.Kind.Title()));
}
