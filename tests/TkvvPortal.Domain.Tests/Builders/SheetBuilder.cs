using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>The October sheet of a group whose members all owe the same, with what is needed to record on it.</summary>
internal sealed class SheetBuilder
{
    public static readonly DateOnly Today = new(2026, 10, 20);

    private readonly Guid _groupId = Guid.CreateVersion7();
    private readonly Dictionary<Guid, Vnd> _collected = [];

    public FiscalMonth Month { get; init; } = new(2026, 10);

    public Vnd Arrears { get; init; } = new(100_000);

    public Vnd MonthInterest { get; init; } = new(280_274);

    public bool CollectsInterest { get; init; } = true;

    public bool CollectsDeposits { get; init; } = true;

    public Guid[] Members { get; init; } = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];

    public CollectionLimits Limits => new(Today, CollectsInterest, CollectsDeposits, new Vnd(1_000), new Vnd(20_000_000), _collected);

    public CollectionSheet Open() =>
        CollectionSheet.Open(Guid.CreateVersion7(), _groupId, Month, [.. Members.Select(Due)], StoppedTime.NoonOn(Today));

    public Guid GroupId => _groupId;

    public ReceiptBook Book(int year = 2026) => new(_groupId, year);

    public SheetBuilder HavingCollected(int member, long interest)
    {
        _collected[Members[member]] = new Vnd(interest);
        return this;
    }

    public Payment Pays(int member, long interest = 0, long deposit = 0) => new(Members[member], new Vnd(interest), new Vnd(deposit));

    public ReceiptBatch Record(params Payment[] payments) => Record(Open(), Book(), payments);

    public ReceiptBatch Record(CollectionSheet sheet, ReceiptBook book, params Payment[] payments) =>
        sheet.Record(Guid.CreateVersion7(), payments, Stamp(Today), book, Limits);

    /// <summary>Entered at noon of the day.</summary>
    public static RecordStamp Stamp(DateOnly on) =>
        new(on, on.ToDateTime(new TimeOnly(5, 0), DateTimeKind.Utc), Guid.CreateVersion7(), "Nguyễn Thị Hoa");

    private MemberDue Due(Guid member) => new(
        member, Outstanding: new Vnd(50_000_000), Overdue: new Vnd(1_000_000), Arrears, MonthInterest, DepositBalance: new Vnd(750_000));
}
