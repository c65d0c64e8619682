using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Features.Today;

/// <summary>A meeting as one line of a list; it is mine when the signed-in officer is assigned to attend.</summary>
public sealed record MeetingLine(
    Guid Id, DateOnly On, TimeOnly At, string Place, MeetingStatus Status, string GroupCode, string GroupName, string Commune, bool IsMine);

/// <summary>A section of "Hôm nay": some lines of a longer list, and where the rest is.</summary>
public sealed record MeetingSection(
    string Title, IReadOnlyList<MeetingLine> Lines, int Total, DateOnly Today, bool MayOpenMeetings, string? Hint = null)
{
    /// <summary>Who may not see meetings is led to the group instead.</summary>
    public string UrlOf(MeetingLine line) => MayOpenMeetings ? $"/hop/{line.Id}" : $"/to/{line.GroupCode}";
}
