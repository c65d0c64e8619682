using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>A member's line on the month's sheet: the figures told at the meeting, kept as they were at opening.</summary>
public sealed class SheetRow : IBelongsToGroup
{
    private SheetRow()
    {
    }

    internal SheetRow(CollectionSheet sheet, int number, MemberDue due)
    {
        (SheetId, GroupId, Number, MembershipId) = (sheet.Id, sheet.GroupId, number, due.MembershipId);
        (Outstanding, Overdue, Arrears) = (due.Outstanding, due.Overdue, due.Arrears);
        (MonthInterest, DepositBalance) = (due.MonthInterest, due.DepositBalance);
    }

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The member's stay in the group.</summary>
    public Guid MembershipId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>STT on the sheet, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Dư nợ, đồng.</summary>
    public Vnd Outstanding { get; private set; }

    /// <summary>Nợ quá hạn, đồng; part of the outstanding.</summary>
    public Vnd Overdue { get; private set; }

    /// <summary>Lãi tồn, đồng.</summary>
    public Vnd Arrears { get; private set; }

    /// <summary>Interest of the month, provisional, đồng.</summary>
    public Vnd MonthInterest { get; private set; }

    /// <summary>Số dư tiền gửi at opening, đồng.</summary>
    public Vnd DepositBalance { get; private set; }

    /// <summary>What accepted figures of the bank added to the interest since the opening, đồng; negative for what was paid at the counter.</summary>
    public Vnd Correction { get; private set; }

    /// <summary>Everything asked for in interest: arrears, the month's, and what the bank corrected since.</summary>
    public Vnd InterestDue => Vnd.Max(Arrears + MonthInterest + Correction, Vnd.Zero);

    /// <summary>What was paid at the counter since the opening, đồng.</summary>
    internal Vnd PaidAtCounter => Vnd.Max(Vnd.Zero - Correction, Vnd.Zero);

    internal void Correct(Vnd correction) => Correction = correction;
}
