using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>
/// The minutes as papers: 10C/TD, and 10B/TD of its own where a board was voted on, because 10C/TD is not used for that (G15). Approval by the
/// commune stands on 10B/TD.
/// </summary>
public static class MinutesPaper
{
    /// <summary>The papers of a meeting.</summary>
    public static IReadOnlyList<Paper> Of(PrintMinutes.Page page)
    {
        var board = page.Minutes.OfGroup.Where(one => one.Kind == GroupResolutionKind.Board).ToList();
        return board.Count == 0 ? [Review(page)] : [Review(page), Board(page, board)];
    }

    private static Paper Review(PrintMinutes.Page page) => Framed(page, "10C/TD", "Biên bản họp Tổ tiết kiệm và vay vốn",
    [
        .. MinutesParts.Attendance(page), .. MinutesParts.Content(page.Minutes), .. MinutesParts.Opinions(page.Minutes), .. MinutesParts.Ending(page.Minutes),
        Signatures(("THƯ KÝ", page.Secretary), ("CHỦ TRÌ", page.Chair)),
        Signatures(
            ("HỘI ĐOÀN THỂ", page.Minutes.SignerOf(OfficialRole.MassOrganisation)), ("BAN LÃNH ĐẠO ẤP", page.Minutes.SignerOf(OfficialRole.HamletBoard)),
            ("CÁN BỘ TÍN DỤNG", page.Minutes.SignerOf(OfficialRole.CreditOfficer))),
        .. page.Minutes.Addenda.SelectMany(addendum => new PaperBlock[]
        {
            Point($"Bổ sung số {addendum.Number}"), Prose(addendum.Text), Small($"{addendum.WrittenByName} ghi lúc {PortalClock.Local(addendum.WrittenAtUtc):HH:mm, dd/MM/yyyy}."),
        }),
    ]);

    private static Paper Board(PrintMinutes.Page page, IReadOnlyList<ResolveGroup.Saved> board) => Framed(page, "10B/TD", "Biên bản họp bầu, thay đổi Ban quản lý Tổ",
    [
        .. MinutesParts.Attendance(page), Part("II. Nội dung và kết luận"), .. board.Select(one => Prose(one.Sentence())), .. MinutesParts.Ending(page.Minutes),
        Signatures(("THƯ KÝ", page.Secretary), ("CHỦ TRÌ", page.Chair)),
        Signatures(("HỘI ĐOÀN THỂ", page.Minutes.SignerOf(OfficialRole.MassOrganisation)), ("BAN LÃNH ĐẠO ẤP", page.Minutes.SignerOf(OfficialRole.HamletBoard))),
        Part("Phê duyệt của UBND xã"), Prose($"UBND xã {page.Minutes.Head.Commune} chấp thuận Ban quản lý Tổ nêu trên, văn bản số {Blank} ngày …/…/……"),
        new PaperSignatures([new PaperSignature("TM. ỦY BAN NHÂN DÂN", Seal, null)]),
    ]);

    private static Paper Framed(PrintMinutes.Page page, string number, string title, IReadOnlyList<PaperBlock> blocks)
    {
        var head = page.Minutes.Head;
        return new Paper(number, title, [Opening(head), .. blocks])
        {
            Subtitle = $"{head.Kind.Title()} {head.On.Official()}{(page.IsDraft ? " – bản dự thảo, chưa khóa, chưa có giá trị" : "")}",
            Mark = page.IsDraft ? "DỰ THẢO" : null,
        }.From($"{head.Organisation} xã {head.Commune}", $"Tổ TK&VV {head.GroupCode}");
    }

    private static PaperText Opening(MeetingHead head) => Prose(
        $"Hôm nay, {head.StartsAt.Official()} {head.On.Official()}, tại {head.PlaceInCommune}, Tổ tiết kiệm và vay vốn \"{head.GroupName}\" (mã số {head.GroupCode}) do {head.Organisation} nhận ủy thác quản lý tiến hành {(head.Kind == MeetingKind.Regular ? "họp định kỳ" : "họp đột xuất")}.");
}
