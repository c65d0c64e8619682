using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Figures;

/// <summary>The figures of some groups in a month added up; the names are those of <see cref="GroupFiguresOfMonth"/>. Money in đồng.</summary>
public sealed record FigureTotals
{
    /// <summary>Nothing.</summary>
    public static FigureTotals Nothing { get; } = new();

    /// <summary>Active groups.</summary>
    public int Groups { get; init; }

    /// <summary>Tổ viên.</summary>
    public int Members { get; init; }

    /// <summary>Deposit accounts with a balance.</summary>
    public int Savers { get; init; }

    /// <summary>Loans with a balance.</summary>
    public int Loans { get; init; }

    /// <summary>Members with a balance.</summary>
    public int Borrowers { get; init; }

    /// <summary>Loans without a transaction for three months.</summary>
    public int InactiveLoans { get; init; }

    /// <summary>Dư nợ.</summary>
    public Vnd Outstanding { get; init; }

    /// <summary>Nợ quá hạn.</summary>
    public Vnd Overdue { get; init; }

    /// <summary>Nợ khoanh.</summary>
    public Vnd Frozen { get; init; }

    /// <summary>Lãi tồn.</summary>
    public Vnd Arrears { get; init; }

    /// <summary>Doanh số cho vay.</summary>
    public Vnd Disbursed { get; init; }

    /// <summary>Số dư tiền gửi.</summary>
    public Vnd DepositBalance { get; init; }

    /// <summary>Sheets 13/TD opened.</summary>
    public int SheetsOpened { get; init; }

    /// <summary>Lãi phải thu of the month.</summary>
    public Vnd InterestDue { get; init; }

    /// <summary>Lãi đã thu.</summary>
    public Vnd InterestCollected { get; init; }

    /// <summary>Tiền gửi đã thu.</summary>
    public Vnd DepositsCollected { get; init; }

    /// <summary>Meetings planned.</summary>
    public int MeetingsPlanned { get; init; }

    /// <summary>Meetings with closed minutes.</summary>
    public int MeetingsClosed { get; init; }

    /// <summary>Meetings not held.</summary>
    public int MeetingsNotHeld { get; init; }

    /// <summary>Meetings past without closed minutes.</summary>
    public int MeetingsNotMinuted { get; init; }

    /// <summary>Officers' duties that were due.</summary>
    public int DutiesAssigned { get; init; }

    /// <summary>Duties attended.</summary>
    public int DutiesAttended { get; init; }

    /// <summary>Duties attended by a substitute.</summary>
    public int DutiesSubstituted { get; init; }

    /// <summary>Opinions without an answer.</summary>
    public int OpenOpinions { get; init; }

    /// <summary>Those past their deadline.</summary>
    public int LateOpinions { get; init; }

    /// <summary>Tỷ lệ nợ quá hạn; none without debt.</summary>
    public Percent? OverdueRate => Percent.Of(Overdue, Outstanding);

    /// <summary>Tỷ lệ thu lãi; none when nothing was due. Above 100 % when arrears are paid.</summary>
    public Percent? CollectionRate => Percent.Of(InterestCollected, InterestDue);

    /// <summary>Closed meetings of those planned.</summary>
    public Percent? MeetingRate => Percent.Of(MeetingsClosed, MeetingsPlanned);

    /// <summary>Duties attended of those due.</summary>
    public Percent? DutyRate => Percent.Of(DutiesAttended, DutiesAssigned);

    /// <summary>The figures of one group as a total.</summary>
    public static FigureTotals Of(GroupFiguresOfMonth row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new FigureTotals
        {
            Groups = row.IsActive ? 1 : 0, Members = row.Members, Savers = row.Savers, Loans = row.Loans, Borrowers = row.Borrowers,
            InactiveLoans = row.InactiveLoans, Outstanding = row.Outstanding, Overdue = row.Overdue, Frozen = row.Frozen, Arrears = row.Arrears,
            Disbursed = row.Disbursed, DepositBalance = row.DepositBalance, SheetsOpened = row.SheetsOpened, InterestDue = row.InterestDue,
            InterestCollected = row.InterestCollected, DepositsCollected = row.DepositsCollected, MeetingsPlanned = row.MeetingsPlanned,
            MeetingsClosed = row.MeetingsClosed, MeetingsNotHeld = row.MeetingsNotHeld, MeetingsNotMinuted = row.MeetingsNotMinuted,
            DutiesAssigned = row.DutiesAssigned, DutiesAttended = row.DutiesAttended, DutiesSubstituted = row.DutiesSubstituted,
            OpenOpinions = row.OpenOpinions, LateOpinions = row.LateOpinions,
        };
    }

    /// <summary>Several totals together.</summary>
    public static FigureTotals Sum(IEnumerable<FigureTotals> parts) => parts.Aggregate(Nothing, Add);

    private static FigureTotals Add(FigureTotals a, FigureTotals b) => new()
    {
        Groups = a.Groups + b.Groups, Members = a.Members + b.Members, Savers = a.Savers + b.Savers, Loans = a.Loans + b.Loans, Borrowers = a.Borrowers + b.Borrowers,
        InactiveLoans = a.InactiveLoans + b.InactiveLoans, Outstanding = a.Outstanding + b.Outstanding, Overdue = a.Overdue + b.Overdue,
        Frozen = a.Frozen + b.Frozen, Arrears = a.Arrears + b.Arrears, Disbursed = a.Disbursed + b.Disbursed, DepositBalance = a.DepositBalance + b.DepositBalance,
        SheetsOpened = a.SheetsOpened + b.SheetsOpened, InterestDue = a.InterestDue + b.InterestDue, InterestCollected = a.InterestCollected + b.InterestCollected,
        DepositsCollected = a.DepositsCollected + b.DepositsCollected, MeetingsPlanned = a.MeetingsPlanned + b.MeetingsPlanned,
        MeetingsClosed = a.MeetingsClosed + b.MeetingsClosed, MeetingsNotHeld = a.MeetingsNotHeld + b.MeetingsNotHeld,
        MeetingsNotMinuted = a.MeetingsNotMinuted + b.MeetingsNotMinuted, DutiesAssigned = a.DutiesAssigned + b.DutiesAssigned,
        DutiesAttended = a.DutiesAttended + b.DutiesAttended, DutiesSubstituted = a.DutiesSubstituted + b.DutiesSubstituted,
        OpenOpinions = a.OpenOpinions + b.OpenOpinions, LateOpinions = a.LateOpinions + b.LateOpinions,
    };
}
