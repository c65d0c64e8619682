using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Signals;

/// <summary>Looks for signs in what is known of a group.</summary>
/// <param name="SilentMonths">Closed meetings without an opinion that make a sign (<c>signal.silent_months</c>).</param>
/// <param name="Absences">Meetings in a row a member may miss (<c>signal.absences</c>).</param>
/// <param name="SameMinutes">Closed minutes with the same words (<c>signal.same_minutes</c>).</param>
public sealed record SignalCheck(int SilentMonths, int Absences, int SameMinutes)
{
    private const int MostNames = 5;

    /// <summary>The limits in force on a day.</summary>
    public static SignalCheck On(PolicyBook policy, DateOnly day) =>
        new(policy.Count(PolicyKey.SignalSilentMonths, day), policy.Count(PolicyKey.SignalAbsences, day), policy.Count(PolicyKey.SignalSameMinutes, day));

    /// <summary>The signs, the gravest first.</summary>
    public IReadOnlyList<GroupSignal> Find(GroupHistory history)
    {
        var closed = history.Meetings.Where(meeting => meeting.Status == MeetingStatus.Closed).ToList();
        return [.. NoQuorum(history), .. Copied(closed), .. Away(history), .. Officer(history), .. Silent(closed), .. NotSigned(history)];
    }

    private static IEnumerable<GroupSignal> NoQuorum(GroupHistory history)
    {
        var missed = history.Meetings.Where(meeting => meeting.Status != MeetingStatus.Closed).ToList();
        if (missed.Count >= 2)
            yield return new GroupSignal(SignalKind.NoQuorum, $"{missed.Count} kỳ không họp hoặc chưa có biên bản: {string.Join(", ", missed.Select(meeting => $"{meeting.On:dd/MM/yyyy}"))}");
    }

    private IEnumerable<GroupSignal> Copied(List<PastMeeting> closed)
    {
        var last = closed.Take(SameMinutes).ToList();
        if (last.Count == SameMinutes && last[0].Words is { } words && last.TrueForAll(meeting => meeting.Words == words))
            yield return new GroupSignal(SignalKind.SameMinutes, $"Biên bản {SameMinutes} kỳ liền ghi giống hệt nhau ({string.Join(", ", last.Select(meeting => $"{meeting.On:dd/MM/yyyy}"))})");
    }

    private IEnumerable<GroupSignal> Away(GroupHistory history)
    {
        if (history.Absent.Count > 0)
        {
            var more = history.Absent.Count > MostNames ? $" và {history.Absent.Count - MostNames} người khác" : "";
            yield return new GroupSignal(SignalKind.Absences, $"Vắng {Absences} kỳ liền: {string.Join(", ", history.Absent.Take(MostNames))}{more}");
        }
    }

    private static IEnumerable<GroupSignal> Officer(GroupHistory history)
    {
        var missed = history.Meetings.Where(meeting => meeting.OfficerMissed).ToList();
        if (missed.Count >= 2)
            yield return new GroupSignal(SignalKind.OfficerMissed, $"Cán bộ được giao mà không dự {missed.Count} kỳ: {string.Join(", ", missed.Select(meeting => $"{meeting.On:dd/MM/yyyy}"))}");
    }

    private IEnumerable<GroupSignal> Silent(List<PastMeeting> closed)
    {
        var last = closed.Take(SilentMonths).ToList();
        if (last.Count == SilentMonths && last.TrueForAll(meeting => meeting.Opinions == 0))
            yield return new GroupSignal(SignalKind.NoOpinions, $"Không có ý kiến nào trong {SilentMonths} kỳ họp, từ {last[^1].On:dd/MM/yyyy}");
    }

    private static IEnumerable<GroupSignal> NotSigned(GroupHistory history)
    {
        if (history.PayersNotSigned > 0)
            yield return new GroupSignal(SignalKind.UnsignedSheet, $"{history.PayersNotSigned} người nộp tiền tháng trước chưa ký bảng kê");
    }
}
