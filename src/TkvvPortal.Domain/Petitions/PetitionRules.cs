using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Petitions;

/// <summary>Rules of opinions raised at meetings, in the order of <c>docs/business-rules.md</c>.</summary>
public static class PetitionRules
{
    /// <summary>An opinion says who and what.</summary>
    public static readonly Rule SpeakerAndContentAreNamed = new("TK-070", "Hãy ghi người nêu ý kiến và nội dung ý kiến.");

    /// <summary>An opinion is answered at the meeting, or somebody must answer by a day (specification §9.4).</summary>
    public static readonly Rule AnswerOrOwner =
        new("TK-071", "Ý kiến của {0} chưa có câu trả lời, cũng chưa giao người trả lời và hạn trả lời.");

    /// <summary>The deadline lies after the meeting.</summary>
    public static readonly Rule DeadlineIsAfterMeeting = new("TK-072", "Hạn trả lời phải sau ngày họp {0:dd/MM/yyyy}.");
}
