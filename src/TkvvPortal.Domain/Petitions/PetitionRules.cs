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

    /// <summary>What is answered is settled; it only waits to be read out.</summary>
    public static readonly Rule IsUnanswered = new("TK-380", "Ý kiến này đã có câu trả lời.");

    /// <summary>Who is to answer has a deadline that is not past.</summary>
    public static readonly Rule DeadlineIsToCome = new("TK-381", "Hãy nhập hạn trả lời, từ hôm nay {0:dd/MM/yyyy} trở đi.");

    /// <summary>Another level or a later deadline has a reason, so that opinions are not pushed around.</summary>
    public static readonly Rule ReroutingHasReason = new("TK-382", "Đổi nơi trả lời hoặc lùi hạn thì ghi lý do.");

    /// <summary>An answer says something.</summary>
    public static readonly Rule AnswerHasText = new("TK-383", "Hãy ghi câu trả lời.");

    /// <summary>Only an answer that is there is read out.</summary>
    public static readonly Rule OnlyAnswersAreRead = new("TK-384", "Ý kiến chưa có câu trả lời nên chưa đọc lại cho Tổ được.");

    /// <summary>An opinion is merged into another open one that is not merged itself.</summary>
    public static readonly Rule MergeLeadsToOpen = new("TK-385", "Chỉ gộp vào một ý kiến khác chưa phản hồi Tổ và chưa gộp vào đâu.");

    /// <summary>A merged opinion is dealt with where it was merged into.</summary>
    public static readonly Rule IsNotMerged = new("TK-386", "Ý kiến này đã gộp vào ý kiến khác; hãy xử lý ở ý kiến đó.");

    /// <summary>Who answers is the level it was given to, a level it has gone up to, or the leadership.</summary>
    public static readonly Rule AnswererIsResponsible = new("TK-387", "Ý kiến này giao nơi khác trả lời; bạn chỉ trả lời được khi quá hạn và đã lên đến cấp mình.");
}
