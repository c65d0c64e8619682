using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Figures;

/// <summary>The loans of one programme in one group at the end of a month. Money in đồng.</summary>
public sealed class ProgrammeFiguresOfMonth : IBelongsToGroup
{
    /// <inheritdoc />
    public required Guid GroupId { get; init; }

    /// <summary>The lending programme.</summary>
    public required Guid ProgrammeId { get; init; }

    /// <summary>The month.</summary>
    public required FiscalMonth Month { get; init; }

    /// <summary>Loans with a balance.</summary>
    public int Loans { get; init; }

    /// <summary>Members with a loan of the programme with a balance.</summary>
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
}
