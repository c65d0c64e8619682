using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>The sum of some groups: the whole scope, a commune or an organisation. Money in đồng.</summary>
public sealed record Totals(string Name)
{
    public int Groups { get; private init; }
    public int Members { get; private init; }
    public int Loans { get; private init; }
    public Vnd Outstanding { get; private init; }
    public Vnd Overdue { get; private init; }
    public Vnd DepositBalance { get; private init; }
    public Vnd DepositsCollected { get; private init; }
    public int SheetsOpened { get; private init; }
    public Vnd InterestDue { get; private init; }
    public Vnd InterestCollected { get; private init; }
    public int MeetingsPlanned { get; private init; }
    public int MeetingsClosed { get; private init; }
    public int MeetingsNotHeld { get; private init; }
    public int MeetingsNotMinuted { get; private init; }
    public int DutiesAssigned { get; private init; }
    public int DutiesAttended { get; private init; }
    public int DutiesSubstituted { get; private init; }

    public Percent? OverdueRate => Percent.Of(Overdue, Outstanding);
    public Percent? CollectionRate => Percent.Of(InterestCollected, InterestDue);
    public Percent? MeetingRate => Percent.Of(MeetingsClosed, MeetingsPlanned);
    public Percent? DutyRate => Percent.Of(DutiesAttended, DutiesAssigned);

    public static Totals Of(string name, IReadOnlyCollection<GroupMonth> rows) => new(name)
    {
        Groups = rows.Count(row => row.IsActive),
        Members = rows.Sum(row => row.Members),
        Loans = rows.Sum(row => row.Loans),
        Outstanding = rows.Total(row => row.Outstanding),
        Overdue = rows.Total(row => row.Overdue),
        DepositBalance = rows.Total(row => row.DepositBalance),
        DepositsCollected = rows.Total(row => row.Month.Deposits),
        SheetsOpened = rows.Count(row => row.Month.SheetOpened),
        InterestDue = rows.Total(row => row.Month.InterestDue),
        InterestCollected = rows.Total(row => row.Month.Interest),
        MeetingsPlanned = rows.Sum(row => row.Meetings.Planned),
        MeetingsClosed = rows.Sum(row => row.Meetings.Closed),
        MeetingsNotHeld = rows.Sum(row => row.Meetings.NotHeld),
        MeetingsNotMinuted = rows.Sum(row => row.Meetings.NotMinuted),
        DutiesAssigned = rows.Sum(row => row.Duties.Assigned),
        DutiesAttended = rows.Sum(row => row.Duties.Attended),
        DutiesSubstituted = rows.Sum(row => row.Duties.Substituted),
    };

    public static IReadOnlyList<Totals> By(IReadOnlyCollection<GroupMonth> rows, Func<GroupMonth, string> name) =>
        [.. rows.GroupBy(name).OrderBy(group => group.Key, StringComparer.CurrentCulture).Select(group => Of(group.Key, [.. group]))];
}
