using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Signing;

/// <summary>The minutes as a Word file, in the words of the printed paper.</summary>
internal static class MinutesPaper
{
    public static byte[] Write(PrintMinutes.Page page)
    {
        var (minutes, head) = (page.Minutes, page.Minutes.Head);
        var paper = new WordPaper()
            .National($"{head.Organisation} xã {head.Commune}".ToUpperInvariant(), $"TỔ TK&VV {head.GroupCode}")
            .Title("Biên bản họp Tổ tiết kiệm và vay vốn")
            .Subtitle($"{head.Kind.Title()} {head.On.Official()}{(page.IsDraft ? " – bản dự thảo, chưa khóa, chưa có giá trị" : "")}")
            .Text($"Hôm nay, {head.StartsAt.Official()} {head.On.Official()}, tại {head.PlaceInCommune}, Tổ tiết kiệm và vay vốn \"{head.GroupName}\" (mã số {head.GroupCode}) do {head.Organisation} nhận ủy thác quản lý tiến hành {(head.Kind == MeetingKind.Regular ? "họp định kỳ" : "họp đột xuất")}.");
        Attendance(paper, page);
        Content(paper, minutes);
        Opinions(paper, minutes);
        if (minutes.Tasks.Count > 0)
            paper.Part("IV. Việc sau họp");
        foreach (var (task, index) in minutes.Tasks.Select((task, index) => (task, index)))
            paper.Text($"{index + 1}. {task.Text} – {task.Owner.Title()}{(task.OwnerName is null ? "" : $", {task.OwnerName}")}, hạn {task.Deadline:dd/MM/yyyy}.");
        if (minutes.IsClosed)
            paper.Text($"Cuộc họp kết thúc vào {minutes.Ending.EndedAt!.Value.Official()} cùng ngày. Biên bản đã được đọc lại cho những người dự họp cùng nghe, thống nhất nội dung và ký tên dưới đây.");
        paper.Signatures(("THƯ KÝ", page.Secretary), ("CHỦ TRÌ", page.Chair));
        paper.Signatures(
            ("HỘI ĐOÀN THỂ", minutes.SignerOf(OfficialRole.MassOrganisation)), ("BAN LÃNH ĐẠO ẤP", minutes.SignerOf(OfficialRole.HamletBoard)), ("CÁN BỘ TÍN DỤNG", minutes.SignerOf(OfficialRole.CreditOfficer)));
        foreach (var addendum in minutes.Addenda)
            paper.Part($"Bổ sung số {addendum.Number}").Text(addendum.Text).Text($"{addendum.WrittenByName} ghi ngày {Domain.Shared.PortalClock.Local(addendum.WrittenAtUtc):dd/MM/yyyy}.");
        return paper.ToBytes();
    }

    private static void Attendance(WordPaper paper, PrintMinutes.Page page)
    {
        var minutes = page.Minutes;
        paper.Part("I. Thành phần dự họp").Text($"Chủ trì: {page.Chair}. Thư ký: {page.Secretary}.");
        paper.Text($"Tổ viên có mặt {minutes.MembersWho(Presence.Present).Count}, được dự thay {minutes.MembersWho(Presence.Replaced).Count}, vắng {minutes.MembersWho(Presence.Absent).Count} trên tổng số {minutes.MemberCount} tổ viên; cần ít nhất {page.Needed}. {(page.IsQuorate ? "Cuộc họp đủ điều kiện tiến hành." : "Cuộc họp chưa đủ điều kiện tiến hành.")}");
        var away = minutes.MembersWho(Presence.Replaced).Concat(minutes.MembersWho(Presence.Absent)).ToList();
        if (away.Count > 0)
            paper.Table([1, 5, 6], ["STT", "Họ và tên", "Vắng (lý do) hoặc người dự thay"], away.Select((member, index) => new[] { $"{index + 1}", member.Name, member.Presence.WithNote(member.Note) }));
        if (minutes.Officials.Count > 0)
            paper.Point("Đại biểu").Table([4, 4, 5], ["Thành phần", "Họ và tên", "Dự họp"], minutes.Officials.Select(official => new[] { official.Role.Title(), official.Name, official.Presence.WithNote(official.Note) }));
    }

    private static void Content(WordPaper paper, Minutes minutes)
    {
        paper.Part("II. Nội dung và kết luận");
        foreach (var (topic, index) in minutes.Topics.Select((topic, index) => (topic, index)))
            paper.Point($"{index + 1}. {AgendaTopics.Title(topic.Topic)}").Text(topic.Conclusion ?? (topic.SkipReason is null ? "(Chưa ghi)" : $"Không trình bày. Lý do: {topic.SkipReason}"));
        if (minutes.Reviews.Count > 0)
            paper.Point("Kết quả bình xét cho vay");
        foreach (var (line, index) in minutes.Reviews.Select((line, index) => (line, index)))
            paper.Text($"{index + 1}. {line.Name} – {line.Programme}, {line.Purpose}, thời hạn {line.TermMonths} tháng; đề nghị {line.Asked} đồng, Tổ thống nhất {line.Agreed} đồng; {line.Vote.Words()}; {line.Result ?? "chưa có hiệu lực"}.");
        foreach (var one in minutes.OfGroup)
            paper.Point($"Nghị quyết: {one.Kind.Title()}").Text(one.Sentence());
        if (minutes.Requests.Count > 0)
            paper.Point("Nghị quyết kết nạp, cho ra").Table(
                [3, 5, 2, 2, 2], ["Việc", "Họ và tên", "Tán thành", "Không", "Không ý kiến"],
                minutes.Requests.Select(request => new[] { request.Kind == Domain.Members.Requests.RequestKind.Admission ? "Kết nạp" : "Cho ra", request.Name, $"{request.Vote?.For}", $"{request.Vote?.Against}", $"{request.Vote?.Abstaining}" }));
    }

    private static void Opinions(WordPaper paper, Minutes minutes)
    {
        paper.Part("III. Ý kiến, kiến nghị");
        foreach (var reply in minutes.Replies)
            paper.Text($"Trả lời ý kiến kỳ trước của {reply.RaisedBy}: {reply.Content} Trả lời: {reply.Reply}");
        if (minutes.Opinions.Count == 0)
            paper.Text("Không có ý kiến.");
        foreach (var opinion in minutes.Opinions)
            paper.Text($"{opinion.RaisedBy}: {opinion.Content} {Answer(opinion)}");
    }

    private static string Answer(ReadMinutes.OpinionLine opinion) => opinion.Answer is { } answer
        ? $"Trả lời: {answer}"
        : $"Giao {opinion.Owner?.Title()} trả lời trước ngày {opinion.AnswerBy:dd/MM/yyyy}.";
}
