using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>The figures of one group in one month: every total of the dashboard is a sum of these rows. Money in đồng.</summary>
public sealed record GroupMonth
{
    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Commune { get; init; }
    public required string Organisation { get; init; }
    public required DateOnly FoundedOn { get; init; }
    public required bool IsActive { get; init; }
    public required bool CollectsInterest { get; init; }

    public int Members { get; init; }
    public Vnd Outstanding { get; init; }
    public Vnd Overdue { get; init; }
    public Vnd DepositBalance { get; init; }
    public int Loans { get; init; }

    /// <summary>This month's sheet and receipts.</summary>
    public Collected Month { get; init; } = Collected.Nothing;

    /// <summary>Sheet and receipts of the last complete month, on which the group is judged.</summary>
    public Collected Judged { get; init; } = Collected.Nothing;

    public MeetingFigures Meetings { get; init; } = MeetingFigures.Nothing;
    public DutyFigures Duties { get; init; } = DutyFigures.Nothing;
    public DateOnly? LastVisit { get; init; }
    public int LateOpinions { get; init; }

    public GroupFigures ToJudge(FiscalMonth month) => new()
    {
        Code = Code,
        FoundedOn = FoundedOn,
        Month = month,
        CollectsInterest = CollectsInterest,
        Outstanding = Outstanding,
        Overdue = Overdue,
        InterestDue = Judged.InterestDue,
        InterestCollected = Judged.Interest,
        Meeting = Meetings.Judged,
        LastVisit = LastVisit is { } visit ? FiscalMonth.Of(visit) : null,
        LateOpinions = LateOpinions,
    };
}

/// <summary>What a month's sheet asked for and what its receipts, reversals taken off, brought.</summary>
public sealed record Collected(bool SheetOpened, Vnd InterestDue, Vnd Interest, Vnd Deposits)
{
    public static readonly Collected Nothing = new(false, Vnd.Zero, Vnd.Zero, Vnd.Zero);
}

/// <summary>Meetings of the month, and what the judged month left behind.</summary>
public sealed record MeetingFigures(int Planned, int Closed, int NotHeld, int NotMinuted, MeetingRecord Judged)
{
    public static readonly MeetingFigures Nothing = new(0, 0, 0, 0, MeetingRecord.None);
}

/// <summary>Officers' duties at meetings of the month that are closed or past; a meeting not held asks for nobody.</summary>
public sealed record DutyFigures(int Assigned, int Attended, int Substituted)
{
    public static readonly DutyFigures Nothing = new(0, 0, 0);
}
