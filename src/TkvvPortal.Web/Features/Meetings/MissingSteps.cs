using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Says for each thing that keeps a meeting from being closed on which page it is done.</summary>
internal static class MissingSteps
{
    /// <summary>The things that another page mends; those of the closing form itself stand at their fields.</summary>
    public static IReadOnlyList<CloseMeeting.Missing> Of(MeetingHead head, Meeting meeting, IReadOnlyList<RuleViolationException> found)
    {
        var unanswered = new Queue<int>(meeting.Agenda.OrderBy(item => item.Topic).Select((item, index) => (item, index)).Where(at => !at.item.IsAnswered).Select(at => at.index));
        return [.. found.Where(violation => violation.Field.Length == 0).Select(violation => new CloseMeeting.Missing(violation.Message, Url(violation.Rule)))];

        string? Url(Rule rule)
        {
            if (rule == MeetingRules.TopicIsAnswered)
                return $"{head.Url("noi-dung")}#Form_Topics_{unanswered.Dequeue()}__Conclusion";
            if (rule == MeetingRules.EveryMemberIsMarked || rule == MeetingRules.QuorumIsMet)
                return head.Url("diem-danh");
            if (rule == LoanRequestRules.VoterIsPresent || rule == LoanRequestRules.NoVoteOnOwnHousehold)
                return head.Url("binh-xet");
            return rule == MeetingRules.MeetingHasTakenPlace ? null : head.Url("to-vien");
        }
    }
}
