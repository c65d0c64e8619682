using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TkvvPortal.Domain.Meetings;

/// <summary>The seal of minutes: SHA-256 over everything written in them, in a fixed order, so that a change of any word shows.</summary>
public static class MinutesDigest
{
    private static readonly AgendaTopic[] WithFigures = [AgendaTopic.BalancesAndDues, AgendaTopic.DebtsFallingDue];

    /// <summary>The seal in hex.</summary>
    /// <param name="meeting">The meeting with members, officials and agenda read.</param>
    /// <param name="opinions">The opinions as written down, in their order.</param>
    public static string Of(Meeting meeting, IEnumerable<string> opinions)
    {
        var lines = new List<string>
        {
            Line(meeting.Id, meeting.GroupId, meeting.Kind, meeting.ScheduledOn, meeting.StartsAt, meeting.Place, meeting.Purpose),
            Line(meeting.EndedAt, meeting.ChairName, meeting.SecretaryName, meeting.MemberCount, meeting.PresentCount),
        };
        lines.AddRange(meeting.Members.OrderBy(mark => mark.MembershipId).Select(mark => Line(mark.MembershipId, mark.Presence, mark.Note)));
        lines.AddRange(meeting.Officials.Select(mark => Line(mark.Role, mark.Name, mark.OfficerId, mark.Presence, mark.IsLate, mark.Note)).Order(StringComparer.Ordinal));
        lines.AddRange(meeting.Agenda.OrderBy(item => item.Topic).Select(item => Line(item.Topic, item.Conclusion, item.SkipReason)));
        lines.AddRange(opinions);
        return Hash(lines);
    }

    /// <summary>The digest of the conclusions alone; topics that carry figures of the month are left out.</summary>
    public static string WordsOf(Meeting meeting) => Hash(meeting.Agenda.Where(item => !WithFigures.Contains(item.Topic)).OrderBy(item => item.Topic)
        .Select(item => Line(item.Topic, item.Conclusion, item.SkipReason)));

    /// <summary>Parts joined so that no two different rows read the same.</summary>
    public static string Line(params object?[] parts) => string.Join('|', parts.Select(part =>
    {
        var text = Convert.ToString(part, CultureInfo.InvariantCulture) ?? "";
        return $"{text.Length}:{text}";
    }));

    private static string Hash(IEnumerable<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
