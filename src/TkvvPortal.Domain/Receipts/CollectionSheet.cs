using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>
/// Bảng kê 13/TD: the month's sheet of a group with a row for every member of the month, with or without a loan. There
/// is no principal on it: the board may never record principal (G13).
/// </summary>
public sealed class CollectionSheet : IBelongsToGroup, IHaveVersion
{
    private readonly List<SheetRow> _rows = [];

    private CollectionSheet()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The month collected for.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>When the figures were taken.</summary>
    public DateTime OpenedAtUtc { get; private set; }

    /// <summary>Number of rows.</summary>
    public int MemberCount { get; private set; }

    /// <summary>Dư nợ of all rows, đồng.</summary>
    public Vnd Outstanding { get; private set; }

    /// <summary>Nợ quá hạn of all rows, đồng.</summary>
    public Vnd Overdue { get; private set; }

    /// <summary>Lãi tồn of all rows, đồng.</summary>
    public Vnd Arrears { get; private set; }

    /// <summary>Interest of the month of all rows, provisional, đồng.</summary>
    public Vnd MonthInterest { get; private set; }

    /// <summary>Deposit balances of all rows, đồng.</summary>
    public Vnd DepositBalance { get; private set; }

    /// <summary>What accepted figures of the bank added to the interest of all rows since the opening, đồng.</summary>
    public Vnd Correction { get; private set; }

    /// <summary>The newest data date of the bank's figures on it; none when no member had a loan.</summary>
    public DateOnly? FiguresAsOf { get; private set; }

    /// <summary>Interest asked for of all rows, đồng.</summary>
    public Vnd InterestDue => Vnd.Max(Arrears + MonthInterest + Correction, Vnd.Zero);

    /// <summary>How often receipts were recorded on it or taken back; every save moves it on, so a stale save is refused.</summary>
    public int SaveCount { get; private set; }

    /// <summary>Receipts of the sheet up to this link of the group's chain are handed in; 0 before the first hand-in.</summary>
    public int HandedUpTo { get; private set; }

    /// <summary>One row per member.</summary>
    public IReadOnlyList<SheetRow> Rows => _rows;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Opens the sheet of a month with the members' dues in list order; throws TK-030 for a month to come.</summary>
    public static CollectionSheet Open(Guid id, Guid groupId, FiscalMonth month, IReadOnlyList<MemberDue> dues, PortalClock clock, DateOnly? figuresAsOf = null)
    {
        if (month > clock.Month)
            throw new RuleViolationException(ReceiptRules.MonthHasBegun, month);
        var sheet = new CollectionSheet
        {
            Id = id,
            GroupId = groupId,
            Month = month,
            OpenedAtUtc = clock.UtcNow,
            FiguresAsOf = figuresAsOf,
            MemberCount = dues.Count,
            Outstanding = dues.Total(due => due.Outstanding),
            Overdue = dues.Total(due => due.Overdue),
            Arrears = dues.Total(due => due.Arrears),
            MonthInterest = dues.Total(due => due.MonthInterest),
            DepositBalance = dues.Total(due => due.DepositBalance),
        };
        sheet._rows.AddRange(dues.Select((due, index) => new SheetRow(sheet, index + 1, due)));
        return sheet;
    }

    /// <summary>
    /// Records what members paid: one receipt each, numbered without a gap, all or none.
    /// Throws <see cref="RuleViolationsException"/> naming every wrong row (TK-031 … TK-038, TK-041, TK-043 … TK-048, TK-325, TK-326).
    /// </summary>
    public ReceiptBatch Record(
        Guid batchId, IReadOnlyList<Payment> payments, RecordStamp stamp, IReceiptNumbers numbers, CollectionLimits limits) =>
        Record(batchId, Rows, payments, stamp, numbers, limits);

    /// <summary>The same with the rows given apart, for who reads them without tracking them: they never change.</summary>
    public ReceiptBatch Record(
        Guid batchId, IEnumerable<SheetRow> rows, IReadOnlyList<Payment> payments, RecordStamp stamp, IReceiptNumbers numbers, CollectionLimits limits)
    {
        var dues = rows.ToDictionary(row => row.MembershipId);
        new PaymentCheck(Month, dues, stamp, numbers, limits).Refuse(payments);
        var batch = new ReceiptBatch(batchId, this, stamp, numbers.RangeId);
        foreach (var payment in payments.Where(payment => payment.Total.IsPositive))
            batch.Issue(payment, numbers.Take(payment), limits.ForArrears(dues[payment.MembershipId], payment.Interest));
        SaveCount++;
        return batch;
    }

    /// <summary>Takes over figures of the bank that came after the opening.</summary>
    public void Accept(IReadOnlyList<NewFigure> figures)
    {
        foreach (var figure in figures)
        {
            var row = _rows.Single(row => row.MembershipId == figure.MembershipId);
            Correction += figure.Correction - row.Correction;
            row.Correct(figure.Correction);
        }

        FiguresAsOf = figures.Select(figure => (DateOnly?)figure.AsOf).Append(FiguresAsOf).Max();
        SaveCount++;
    }

    /// <summary>Whether the money of a receipt of this sheet is at the bank.</summary>
    public bool IsHandedIn(Receipt receipt) => receipt.Link <= HandedUpTo;

    /// <summary>Throws TK-313 for a receipt whose money is at the bank: it is taken back by two people.</summary>
    public void RefuseAlone(Receipt receipt)
    {
        if (receipt.Reversal is null && IsHandedIn(receipt))
            throw new RuleViolationException(CashRules.ReversalNeedsTwo);
    }

    /// <summary>Counts a reversal, a reason or a signature as a change, so that a check or a form from before it is stale.</summary>
    public void Turn() => SaveCount++;

    internal void HandOver(int upTo) => HandedUpTo = Math.Max(HandedUpTo, upTo);
}
