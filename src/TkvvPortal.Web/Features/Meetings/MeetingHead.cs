using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What stands at the top of every page of a meeting: which, when, where, and how far the minutes are.</summary>
public sealed record MeetingHead
{
    public required Guid Id { get; init; }

    public required Guid GroupId { get; init; }

    public required string GroupCode { get; init; }

    public required string GroupName { get; init; }

    /// <summary>The hamlet as it was called on the day of the meeting.</summary>
    public required string Hamlet { get; init; }

    /// <summary>The commune the hamlet lay in on the day of the meeting.</summary>
    public required string Commune { get; init; }

    public required string Organisation { get; init; }

    public required MeetingKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required TimeOnly StartsAt { get; init; }

    public required string Place { get; init; }

    public required MeetingStatus Status { get; init; }

    public required string? NotHeldReason { get; init; }

    public required Guid Version { get; init; }

    /// <summary>Members of the group on the day.</summary>
    public required int Members { get; init; }

    /// <summary>Members of the day who are marked.</summary>
    public required int Marked { get; init; }

    /// <summary>Topics with a conclusion or a reason.</summary>
    public required int Answered { get; init; }

    public required int Topics { get; init; }

    public required int Opinions { get; init; }

    /// <summary>The place with the hamlet and commune of the day, the hamlet named once.</summary>
    public string PlaceInCommune => (Place.Contains(Hamlet, StringComparison.OrdinalIgnoreCase) ? Place : $"{Place}, {Hamlet}") + $", xã {Commune}";

    /// <summary>Whether the minutes may still be written.</summary>
    public bool IsOpen => Status is MeetingStatus.Planned or MeetingStatus.Drafting;

    public bool IsAttendanceDone => Members > 0 && Marked >= Members;

    public bool IsAgendaDone => Answered == Topics;

    /// <summary>The stepper with one step as the present one.</summary>
    public Steps At(string step) => new(this, step);

    /// <summary>The address of the meeting or one of its pages.</summary>
    public string Url(string page = "") => page.Length == 0 ? $"/hop/{Id}" : $"/hop/{Id}/{page}";
}

/// <summary>The stepper of the minutes.</summary>
/// <param name="Head">The meeting.</param>
/// <param name="Current">The page of the present step; empty for none.</param>
public sealed record Steps(MeetingHead Head, string Current)
{
    /// <summary>The steps in order: page, title, whether finished, how far.</summary>
    public IReadOnlyList<(string Page, string Title, bool IsDone, string Progress)> All { get; } =
    [
        ("diem-danh", "Điểm danh", Head.IsAttendanceDone, $"{Head.Marked}/{Head.Members}"),
        ("noi-dung", "Nội dung", Head.IsAgendaDone, $"{Head.Answered}/{Head.Topics}"),
        ("y-kien", "Ý kiến", Head.Opinions > 0, $"{Head.Opinions}"),
        ("ket-thuc", "Kết thúc", !Head.IsOpen, ""),
    ];
}

/// <summary>A page of one meeting.</summary>
public interface IMeetingPage
{
    /// <summary>The meeting.</summary>
    MeetingHead Head { get; }
}
