namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Ready conclusions about what a group was told: texts explained, answers read out.</summary>
internal static class HeardConclusions
{
    /// <summary>What stands at the tick of the topic "văn bản mới".</summary>
    public static string LabelOfTexts(IReadOnlyList<AgendaFacts.TextLine> texts)
    {
        var explained = texts.Count(text => text.IsExplained);
        return (texts.Count, explained) switch
        {
            (0, _) => "Kỳ này không có văn bản mới",
            (_, 0) => "Chưa triển khai văn bản nào, để kỳ họp sau",
            _ => $"Đã triển khai {explained}/{texts.Count} văn bản",
        };
    }

    /// <summary>The conclusion on texts.</summary>
    public static string OfTexts(IReadOnlyList<AgendaFacts.TextLine> texts)
    {
        var explained = texts.Where(text => text.IsExplained).ToList();
        var left = texts.Count - explained.Count;
        var rest = left == 0 ? "" : $" Còn {left} văn bản để lại kỳ họp sau.";
        return (texts.Count, explained.Count) switch
        {
            (0, _) => "Kỳ này không có văn bản mới.",
            (_, 0) => $"Chưa triển khai được {left} văn bản mới; để lại kỳ họp sau.",
            _ => $"Đã triển khai: {string.Join("; ", explained.Select(text => $"văn bản số {text.Number} về {text.Title}"))}. Tổ viên dự họp nắm được nội dung.{rest}",
        };
    }

    /// <summary>The sentence on answers, or nothing when none was read out.</summary>
    public static string OfReplies(IReadOnlyList<AgendaFacts.ReplyLine> replies)
    {
        var read = replies.Where(reply => reply.IsRead).ToList();
        return read.Count == 0 ? "" : $"Đã đọc câu trả lời cho {read.Count} ý kiến kỳ trước ({string.Join(", ", read.Select(reply => reply.RaisedBy))}). ";
    }
}
