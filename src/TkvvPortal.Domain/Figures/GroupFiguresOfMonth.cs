using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Figures;

/// <summary>
/// Số liệu tháng of one group: every dashboard, report and brief adds these rows up. Of the running month they are reckoned when asked for, of an
/// ended one they are kept as they were at its end (<see cref="MonthSnapshot"/>). Money in đồng.
/// </summary>
public sealed class GroupFiguresOfMonth : IBelongsToGroup
{
    /// <inheritdoc />
    public required Guid GroupId { get; init; }

    /// <summary>The month.</summary>
    public required FiscalMonth Month { get; init; }

    /// <summary>The commune of the group at the end of the month.</summary>
    public required Guid CommuneId { get; init; }

    /// <summary>The mass organisation of the group.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>Whether the group was active.</summary>
    public bool IsActive { get; init; }

    /// <summary>Tổ viên at the end of the month.</summary>
    public int Members { get; init; }

    /// <summary>Deposit accounts with a balance.</summary>
    public int Savers { get; init; }

    /// <summary>Loans with a balance.</summary>
    public int Loans { get; init; }

    /// <summary>Members with a loan with a balance.</summary>
    public int Borrowers { get; init; }

    /// <summary>Loans of three months without a transaction (3T KHĐ).</summary>
    public int InactiveLoans { get; init; }

    /// <summary>Tổng dư nợ: in term, overdue and frozen.</summary>
    public Vnd Outstanding { get; init; }

    /// <summary>Nợ quá hạn.</summary>
    public Vnd Overdue { get; init; }

    /// <summary>Nợ khoanh.</summary>
    public Vnd Frozen { get; init; }

    /// <summary>Lãi tồn in term and overdue, without grace.</summary>
    public Vnd Arrears { get; init; }

    /// <summary>Doanh số cho vay of the month.</summary>
    public Vnd Disbursed { get; init; }

    /// <summary>Số dư tiền gửi tổ viên.</summary>
    public Vnd DepositBalance { get; init; }

    /// <summary>Sheets 13/TD opened for the month: 0 or 1.</summary>
    public int SheetsOpened { get; init; }

    /// <summary>Interest of the month on its sheet, provisional, arrears not counted.</summary>
    public Vnd InterestDue { get; init; }

    /// <summary>Interest receipted for the month, reversals taken off.</summary>
    public Vnd InterestCollected { get; init; }

    /// <summary>Deposits receipted for the month, reversals taken off.</summary>
    public Vnd DepositsCollected { get; init; }

    /// <summary>Deposits used to pay interest, part of the interest collected.</summary>
    public Vnd DepositsUsed { get; init; }

    /// <summary>Meetings on a day of the month.</summary>
    public int MeetingsPlanned { get; init; }

    /// <summary>Meetings with closed minutes.</summary>
    public int MeetingsClosed { get; init; }

    /// <summary>Meetings recorded as not held.</summary>
    public int MeetingsNotHeld { get; init; }

    /// <summary>Meetings whose day has passed without closed minutes.</summary>
    public int MeetingsNotMinuted { get; init; }

    /// <summary>Officers' duties at meetings that are closed or past.</summary>
    public int DutiesAssigned { get; init; }

    /// <summary>Duties the officer attended, late or in time.</summary>
    public int DutiesAttended { get; init; }

    /// <summary>Duties a substitute attended.</summary>
    public int DutiesSubstituted { get; init; }

    /// <summary>Opinions without an answer at the end of the month.</summary>
    public int OpenOpinions { get; init; }

    /// <summary>Those of them past their deadline.</summary>
    public int LateOpinions { get; init; }

    /// <summary>The same with the balances of its loans and deposits as the bank reported them; without any, of a month whose balances are not known.</summary>
    public GroupFiguresOfMonth With(GroupBalances balances)
    {
        ArgumentNullException.ThrowIfNull(balances);
        var programmes = balances.Programmes;
        return new GroupFiguresOfMonth
        {
            GroupId = GroupId, Month = Month, CommuneId = CommuneId, OrganisationId = OrganisationId, IsActive = IsActive, Members = Members,
            SheetsOpened = SheetsOpened, InterestDue = InterestDue, InterestCollected = InterestCollected, DepositsCollected = DepositsCollected,
            DepositsUsed = DepositsUsed, MeetingsPlanned = MeetingsPlanned, MeetingsClosed = MeetingsClosed, MeetingsNotHeld = MeetingsNotHeld,
            MeetingsNotMinuted = MeetingsNotMinuted, DutiesAssigned = DutiesAssigned, DutiesAttended = DutiesAttended,
            DutiesSubstituted = DutiesSubstituted, OpenOpinions = OpenOpinions, LateOpinions = LateOpinions,
            Savers = balances.Savers, DepositBalance = balances.Deposits, Borrowers = balances.Borrowers,
            Loans = programmes.Sum(row => row.Loans), InactiveLoans = programmes.Sum(row => row.InactiveLoans),
            Outstanding = programmes.Total(row => row.Outstanding), Overdue = programmes.Total(row => row.Overdue),
            Frozen = programmes.Total(row => row.Frozen), Arrears = programmes.Total(row => row.Arrears), Disbursed = programmes.Total(row => row.Disbursed),
        };
    }
}
