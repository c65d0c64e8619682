using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Web.Texts;

/// <summary>The class of the badge that goes with a title; the word always stands beside the colour.</summary>
public static class Badges
{
    /// <summary>The badge of a meeting; a past one not minuted calls for attention.</summary>
    public static string Of(MeetingStatus status, bool isPast) => status switch
    {
        MeetingStatus.Closed => "badge-info",
        MeetingStatus.NotHeld => "badge-bad",
        _ => isPast ? "badge-warn" : "",
    };

    /// <summary>The badge of a duty.</summary>
    public static string Of(DutyOutcome outcome) => outcome switch
    {
        DutyOutcome.Attended => "badge-good",
        DutyOutcome.Substituted => "badge-info",
        DutyOutcome.Late => "badge-warn",
        DutyOutcome.Missed => "badge-bad",
        _ => "",
    };

    /// <summary>The badge of a group's life.</summary>
    public static string Of(GroupStatus status) => status switch
    {
        GroupStatus.Active => "badge-good",
        GroupStatus.Suspended => "badge-warn",
        GroupStatus.Planned => "badge-info",
        _ => "badge-bad",
    };

    /// <summary>The badge of how a loan stands.</summary>
    public static string Of(LoanStanding standing) => standing switch
    {
        LoanStanding.InTerm => "badge-good",
        LoanStanding.Extended => "badge-warn",
        LoanStanding.Overdue => "badge-bad",
        LoanStanding.Frozen => "badge-frozen",
        _ => "badge-info",
    };

    /// <summary>The badge of a group's class.</summary>
    public static string Of(GroupClass value) => value switch
    {
        GroupClass.Good => "badge-good",
        GroupClass.Fair => "badge-info",
        GroupClass.Average => "badge-warn",
        _ => "badge-bad",
    };
}
