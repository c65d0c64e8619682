using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>Money of a group on its way to the bank: a row of everything, with a value in every column.</summary>
internal static class TestCash
{
    private const int UpTo = 90;

    public static IEnumerable<object> Of(TestGroup group, PortalClock clock)
    {
        var (sheet, leader) = (group.Sheet, group.Stamp);
        var accountant = leader with { UserId = Guid.CreateVersion7(), UserName = "Cao Quốc Mẫn" };
        var range = NumberRange.Give(Guid.CreateVersion7(), group.Book, 5, 60, "Nguyễn Thị Bé", leader);
        var onPaper = sheet.Record(
            Guid.CreateVersion7(),
            [new Payment(group.SecondStay.Id, new Vnd(40_000), new Vnd(50_000)) { FromDeposit = new Vnd(10_000), PaperNumber = range.First }],
            leader, new PaperNumbers(range, new HashSet<int>()),
            new CollectionLimits(clock.Today, true, true, new Vnd(1_000), new Vnd(5_000_000), new Dictionary<Guid, Vnd>()));
        range.Return(1, "Bốn tờ đã gạch chéo", accountant);
        var sentBack = Count(sheet, new Vnd(90_000), leader, clock);
        sentBack.SendBack("Tiền rách", accountant);
        var count = Count(sheet, new Vnd(60_000), leader, clock);
        var handIn = HandIn.Receive(Guid.CreateVersion7(), count, sheet, count.Expected, null, "Hội vắng", accountant);
        var shortage = CashDifference.Of(Guid.CreateVersion7(), handIn, count, accountant)!;
        var surplus = CashDifference.AtBank(Guid.CreateVersion7(), sheet, new Vnd(5_000), "Hủy biên lai", clock.Today, accountant);
        var refused = new ReversalRequest(Guid.CreateVersion7(), sheet, onPaper.Receipts[0], "Nhầm tên", leader);
        refused.Refuse("Giấy khớp sổ", accountant);
        var approved = new ReversalRequest(Guid.CreateVersion7(), sheet, null, "Nhầm tháng", leader);
        var reversals = approved.Approve(sheet, onPaper.Receipts, clock.Today, accountant);
        sheet.Accept([new NewFigure(group.FirstStay.Id, TestGroup.Month.FirstDay.AddDays(4), new Vnd(-1), Vnd.Zero)]);
        var mark = new SheetMark(sheet, group.FirstStay.Id);
        mark.Write("Đi làm ăn xa", true, leader);
        return
        [
            mark, new ReceiptPrint(Guid.CreateVersion7(), onPaper.Receipts[0], 1, accountant),
            range, onPaper, group.Record(Guid.CreateVersion7(), group.SecondStay.Id), new SheetCheck(Guid.CreateVersion7(), sheet, true, true, "Đủ", accountant), sentBack, count, handIn, shortage, surplus,
            shortage.Settle(Guid.CreateVersion7(), new Vnd(1_000), "Nộp bù", Vnd.Zero, accountant),
            surplus.Settle(Guid.CreateVersion7(), new Vnd(2_000), "Trả lại", Vnd.Zero, accountant),
            refused, approved, .. reversals.Reversals, reversals.AtBank!,
        ];
    }

    /// <summary>What the office keeps for all groups.</summary>
    public static IEnumerable<object> OfOffice(PortalClock clock) =>
    [
        MonthClosing.Of(
            Guid.CreateVersion7(), TestGroup.Month.Previous(), null, new MonthState(new Vnd(5), new Vnd(4), new Vnd(3), new Vnd(2), ["còn giữ 2 đ"]), "Nộp phiên sau",
            new RecordStamp(clock.Today, clock.UtcNow, Guid.CreateVersion7(), "Lê Văn Giám Đốc")),
        new LedgerRun(Guid.CreateVersion7(), clock.UtcNow, 4, 12, 1),
    ];

    private static CashCount Count(CollectionSheet sheet, Vnd counted, RecordStamp by, PortalClock clock) => CashCount.Take(
        Guid.CreateVersion7(), sheet, new CashDue(new Vnd(70_000), UpTo), Banknotes.Of(counted), new Explanation("Đếm thiếu", clock.Today, clock.Today), by);
}
