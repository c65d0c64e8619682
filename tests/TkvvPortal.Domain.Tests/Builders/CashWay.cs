using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Cash.Audit;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>A group whose money goes its way: collected, taken back, counted, handed in, settled. Every entry is appended to the cash book at once.</summary>
internal sealed class CashWay
{
    public static readonly DateOnly Today = SheetBuilder.Today;
    public static readonly RecordStamp Leader = SheetBuilder.Stamp(Today);
    public static readonly RecordStamp Accountant = SheetBuilder.Stamp(Today) with { UserName = "Cao Quốc Mẫn" };
    public static readonly RecordStamp Manager = SheetBuilder.Stamp(Today) with { UserName = "Lê Văn Giám Đốc" };

    private readonly SheetBuilder _group = new();
    private readonly List<ReceiptBatch> _batches = [];
    private readonly List<ReceiptReversal> _reversals = [];

    public CashWay()
    {
        (Sheet, Numbers, Book) = (_group.Open(), _group.Book(), new CashBook(_group.GroupId));
    }

    public CollectionSheet Sheet { get; }

    public ReceiptBook Numbers { get; }

    public CashBook Book { get; }

    public List<HandIn> HandIns { get; } = [];

    public List<CashDifference> Differences { get; } = [];

    public List<CashSettlement> Settlements { get; } = [];

    public List<Receipt> Receipts => [.. _batches.SelectMany(batch => batch.Receipts)];

    public Vnd Due => Receipts.Where(one => one.Reversal is null && !Sheet.IsHandedIn(one)).Total(one => one.Cash);

    public GroupLedger Ledger => new(
        Book, Receipts, _reversals, HandIns, Differences, Settlements, _batches, [Numbers], [],
        new Dictionary<Guid, int> { [Sheet.Id] = Sheet.HandedUpTo });

    public IReadOnlyList<string> Faults => LedgerAudit.FaultsOf(Ledger);

    public CashWay Collects(int member, long deposit)
    {
        var batch = _group.Record(Sheet, Numbers, _group.Pays(member, deposit: deposit));
        _batches.Add(batch);
        foreach (var receipt in batch.Receipts)
            Book.Append(receipt);
        return this;
    }

    public CashWay TakesBack(Receipt receipt)
    {
        var reversal = receipt.Reverse(Guid.CreateVersion7(), "Ghi nhầm", Leader, Sheet.IsHandedIn(receipt));
        _reversals.Add(reversal);
        Book.Append(reversal);
        Sheet.Turn();
        return this;
    }

    public ReversalRequest Asks(Receipt? receipt = null) => new(Guid.CreateVersion7(), Sheet, receipt, "Ghi nhầm người nộp", Accountant);

    public CashWay Approves(ReversalRequest request)
    {
        var approved = request.Approve(Sheet, [.. Receipts.Where(one => request.ReceiptId is null || one.Id == request.ReceiptId)], Today.AddDays(30), Manager);
        foreach (var reversal in approved.Reversals)
            Book.Append(reversal);
        _reversals.AddRange(approved.Reversals);
        if (approved.AtBank is { } surplus)
            Add(surplus);
        return this;
    }

    public CashCount Counts(long counted, string? reason = "Đếm nhầm", DateOnly? deadline = null) => CashCount.Take(
        Guid.CreateVersion7(), Sheet, new CashDue(Due, Book.LastLink), Banknotes.Of(new Vnd(counted)),
        new Explanation(reason, deadline ?? Today.AddDays(7), Today.AddDays(30)), Leader);

    public SheetCheck Checks() => new(Guid.CreateVersion7(), Sheet, true, true, null, Manager);

    public HandIn Receives(CashCount count, Vnd? dueNow = null, SheetCheck? check = null, string? uncheckedReason = "Hội vắng", RecordStamp? by = null)
    {
        var handIn = HandIn.Receive(Guid.CreateVersion7(), count, Sheet, dueNow ?? Due, check, uncheckedReason, by ?? Accountant);
        Book.Append(handIn);
        HandIns.Add(handIn);
        if (CashDifference.Of(Guid.CreateVersion7(), handIn, count, Accountant) is { } difference)
            Add(difference);
        return handIn;
    }

    public CashWay Settles(CashDifference difference, long amount, string? note = "Nộp bù")
    {
        var before = Settlements.Where(one => one.DifferenceId == difference.Id).Total(one => one.Amount);
        var settlement = difference.Settle(Guid.CreateVersion7(), new Vnd(amount), note, before, Accountant);
        Book.Append(settlement);
        Settlements.Add(settlement);
        return this;
    }

    private void Add(CashDifference difference)
    {
        Book.Append(difference);
        Differences.Add(difference);
    }
}
