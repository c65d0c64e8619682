using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The parts of minutes on paper.</summary>
internal static class MinutesParts
{
    /// <summary>I: who came, and whether they were enough.</summary>
    public static IEnumerable<PaperBlock> Attendance(PrintMinutes.Page page)
    {
        var minutes = page.Minutes;
        var (replaced, absent) = (minutes.MembersWho(Presence.Replaced), minutes.MembersWho(Presence.Absent));
        yield return Part("I. Thành phần dự họp");
        yield return Prose($"Chủ trì: {page.Chair}. Thư ký: {page.Secretary}.");
        yield return Point("Tổ viên");
        yield return Prose($"Tổng số tổ viên: {minutes.MemberCount}; có mặt: {minutes.MembersWho(Presence.Present).Count}; có người dự thay: {replaced.Count}; vắng: {absent.Count}{(minutes.Members.Count < minutes.MemberCount ? $"; chưa điểm danh: {minutes.MemberCount - minutes.Members.Count}" : "")}.");
        if (replaced.Count > 0)
            yield return Prose($"Có người dự thay: {string.Join("; ", replaced.Select(member => $"{member.Name} (người dự thay: {member.Note})"))}.");
        if (absent.Count > 0)
            yield return Prose($"Vắng: {string.Join("; ", absent.Select(member => $"{member.Name} (lý do: {member.Note})"))}.");
        yield return Point("Đại biểu");
        if (minutes.Officials.Count == 0)
            yield return Prose("Không có đại biểu dự họp.");
        else
            yield return PaperTable.Of(
                minutes.Officials,
                new PaperColumn<ReadMinutes.OfficialLine>("Thành phần", 4, official => official.Role.Title()),
                new PaperColumn<ReadMinutes.OfficialLine>("Họ và tên", 4, official => official.Name),
                new PaperColumn<ReadMinutes.OfficialLine>("Dự họp", 5, official => official.Presence.WithNote(official.Note)));
        yield return Prose($"Số tổ viên dự họp và được dự thay là {minutes.TakingPart} trên tổng số {minutes.MemberCount} tổ viên{(minutes.MemberCount > 0 ? $" (đạt {(decimal)minutes.TakingPart / minutes.MemberCount:0.0%})" : "")}; theo quy định cần ít nhất {page.Needed} tổ viên. {(page.IsQuorate ? "Cuộc họp đủ điều kiện tiến hành." : "Cuộc họp chưa đủ điều kiện tiến hành.")}");
    }

    /// <summary>II: topics, reviews and resolutions, without what was resolved on the board.</summary>
    public static IEnumerable<PaperBlock> Content(Minutes minutes)
    {
        yield return Part("II. Nội dung và kết luận");
        foreach (var (index, topic) in minutes.Topics.Index())
        {
            yield return Point($"{index + 1}. {AgendaTopics.Title(topic.Topic)}");
            yield return Prose(topic.Conclusion ?? (topic.SkipReason is null ? "(Chưa ghi)" : $"Không trình bày. Lý do: {topic.SkipReason}"));
        }

        if (minutes.Reviews.Count > 0)
            yield return Point("Kết quả bình xét cho vay");
        foreach (var (index, line) in minutes.Reviews.Index())
            yield return Prose($"{index + 1}. {line.Name} – {line.Programme}, {line.Purpose}, thời hạn {line.TermMonths} tháng; đề nghị {line.Asked} đồng, Tổ thống nhất {line.Agreed} đồng; {line.Vote.Words()}; {line.Result ?? "chưa có hiệu lực"}.{(line.Exception is { } exception ? $" {exception}" : "")}");
        if (minutes.Requests.Count > 0)
            yield return Point("Nghị quyết kết nạp, cho ra");
        foreach (var (index, request) in minutes.Requests.Index())
            yield return Prose($"{index + 1}. {request.Kind.Title()}: {request.Name}{(request.Reason is { } reason ? $" ({reason.Title().ToLower()})" : "")} – {request.Vote?.Words()}; {(request.Status == RequestStatus.Waiting ? "chưa có hiệu lực" : request.Status.Title().ToLower())}.{(request.Waiver is { } waiver ? $" {waiver.Sentence}." : "")}");
        foreach (var one in minutes.OfGroup.Where(one => one.Kind != GroupResolutionKind.Board))
        {
            yield return Point($"Nghị quyết: {one.Kind.Title()}");
            yield return Prose(one.Sentence());
        }

        if (minutes.Replies.Count > 0)
            yield return Point("Trả lời ý kiến kỳ trước");
        foreach (var reply in minutes.Replies)
            yield return Prose($"Ý kiến của {reply.RaisedBy}: {reply.Content} Trả lời: {reply.Reply}");
    }

    /// <summary>III and IV: opinions, and what is to be done.</summary>
    public static IEnumerable<PaperBlock> Opinions(Minutes minutes)
    {
        yield return Part("III. Ý kiến, kiến nghị");
        if (minutes.Opinions.Count == 0)
            yield return Prose("Không có ý kiến, kiến nghị.");
        else
            yield return PaperTable.Of(
                minutes.Opinions,
                PaperColumns.Order<ReadMinutes.OpinionLine>(1),
                new PaperColumn<ReadMinutes.OpinionLine>("Người nêu", 3, opinion => opinion.RaisedBy),
                new PaperColumn<ReadMinutes.OpinionLine>("Nội dung ý kiến", 6, opinion => opinion.Content),
                new PaperColumn<ReadMinutes.OpinionLine>("Trả lời hoặc người trả lời", 6, opinion => opinion.Answer ?? $"Giao {opinion.Owner?.Title()} trả lời, hạn {opinion.AnswerBy:dd/MM/yyyy}."));
        if (minutes.Tasks.Count > 0)
            yield return Part("IV. Việc sau họp");
        foreach (var (index, task) in minutes.Tasks.Index())
            yield return Prose($"{index + 1}. {task.Text} – {task.Owner.Title()}{(task.OwnerName is null ? "" : $", {task.OwnerName}")}, hạn {task.Deadline.Text()}.");
    }

    /// <summary>When it ended; nothing while it is a draft.</summary>
    public static IEnumerable<PaperBlock> Ending(Minutes minutes) => minutes.IsClosed
        ? [Prose($"Cuộc họp kết thúc vào {minutes.Ending.EndedAt!.Value.Official()} cùng ngày. Biên bản đã được đọc lại cho những người dự họp cùng nghe, thống nhất nội dung và ký tên dưới đây.")]
        : [];
}
