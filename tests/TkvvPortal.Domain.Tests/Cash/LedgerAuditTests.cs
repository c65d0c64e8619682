using System.Reflection;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Cash.Audit;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Cash;

/// <summary>What the audit finds when somebody changes the database by hand.</summary>
public sealed class LedgerAuditTests
{
    private readonly CashWay _way = new CashWay().Collects(0, 100_000).Collects(1, 50_000).Collects(2, 30_000);

    public LedgerAuditTests() => _way.Receives(_way.Counts(170_000));

    [Fact]
    public void Books_in_order_have_no_fault() => Assert.Empty(_way.Faults);

    [Fact]
    public void A_changed_amount_is_found_and_the_receipt_named()
    {
        Change(_way.Receipts[1], nameof(Receipt.Deposit), new Vnd(5_000));

        Assert.Contains(_way.Faults, fault => fault.StartsWith("biên lai số 0002/2026 đã bị sửa", StringComparison.Ordinal));
        Assert.DoesNotContain(_way.Faults, fault => fault.Contains("0003/2026", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_name_is_found_though_no_sum_changes()
    {
        Change(_way.Receipts[0], nameof(Receipt.ReceivedByName), "Người khác");

        Assert.Equal(["biên lai số 0001/2026 đã bị sửa sau khi lập (dấu niêm không khớp)"], _way.Faults);
    }

    [Fact]
    public void A_removed_receipt_leaves_a_hole_in_the_chain_and_in_the_numbers()
    {
        var ledger = _way.Ledger;
        var faults = LedgerAudit.FaultsOf(ledger with { Receipts = [ledger.Receipts[0], ledger.Receipts[2]] } is var less
            ? new GroupLedger(less.Book, less.Receipts, less.Reversals, less.HandIns, less.Differences, less.Settlements, less.Batches, less.Numbers, less.Ranges, less.HandedUpTo)
            : ledger);

        Assert.Contains("thiếu biên lai số 0002/2026", faults);
        Assert.Contains("mất 1 bút toán ngay trước biên lai số 0003/2026 (chỗ thứ 2 của chuỗi)", faults);
    }

    [Fact]
    public void A_removed_last_entry_and_an_added_one_are_found()
    {
        var ledger = _way.Ledger;
        var withoutLast = new GroupLedger(ledger.Book, ledger.Receipts, [], ledger.HandIns, [], [], ledger.Batches, ledger.Numbers, [], ledger.HandedUpTo);
        Assert.Contains("mất 1 bút toán cuối chuỗi (từ chỗ thứ 5)", LedgerAudit.FaultsOf(withoutLast));

        var stranger = new CashWay().Collects(0, 1_000).Receipts[0];
        var withStranger = new GroupLedger(ledger.Book, [.. ledger.Receipts, stranger], [], ledger.HandIns, ledger.Differences, [], ledger.Batches, ledger.Numbers, [], ledger.HandedUpTo);
        Assert.Contains(LedgerAudit.FaultsOf(withStranger), fault => fault.Contains("không có chỗ trong chuỗi", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_balance_number_hand_in_and_batch_are_found()
    {
        Change(_way.Book, nameof(CashBook.Held), new Vnd(-10_000));
        Change(_way.Numbers, nameof(ReceiptBook.LastNumber), 4);
        Change(_way.HandIns[0], nameof(HandIn.Expected), new Vnd(1));

        Assert.Contains(_way.Faults, fault => fault.StartsWith("số dư sổ quỹ khác tổng các bút toán", StringComparison.Ordinal));
        Assert.Contains(_way.Faults, fault => fault.StartsWith("đã thu 180.000 đ khác", StringComparison.Ordinal));
        Assert.Contains("biên lai chưa nộp cộng 0 đ, sổ quỹ ghi còn giữ -10.000 đ", _way.Faults);
        Assert.Contains("thiếu biên lai số 0004/2026", _way.Faults);
        Assert.Contains(_way.Faults, fault => fault.StartsWith("giấy nộp tiền", StringComparison.Ordinal) && fault.Contains("phải nộp 1 đ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2026)]
    [InlineData(70)]
    public void Whatever_happens_in_whatever_order_the_invariant_holds(int seed)
    {
        var random = new Random(seed);
        var way = new CashWay();
        for (var step = 0; step < 300; step++)
        {
            Happen(way, random);
            Assert.True(way.Book.Balance.IsBalanced, $"{seed}/{step}: {way.Book.Balance}");
        }

        Assert.Empty(way.Faults);
        Assert.NotEmpty(way.HandIns);
        Assert.NotEmpty(way.Settlements);
    }

    private static void Happen(CashWay way, Random random)
    {
        var valid = way.Receipts.Where(receipt => receipt.Reversal is null).ToList();
        var open = way.Differences.Where(one => way.Settlements.Where(s => s.DifferenceId == one.Id).Total(s => s.Amount) < one.Amount).ToList();
        switch (random.Next(6))
        {
            case 0 or 1:
                way.Collects(random.Next(3), random.Next(1, 100) * 1_000);
                break;
            case 2 when valid.Exists(receipt => !way.Sheet.IsHandedIn(receipt)):
                way.TakesBack(valid.First(receipt => !way.Sheet.IsHandedIn(receipt)));
                break;
            case 3 when way.Due.IsPositive:
                way.Receives(way.Counts(way.Due.Amount + (random.Next(-1, 2) * Math.Min(way.Due.Amount, 5_000))));
                break;
            case 4 when open.Count > 0:
                var left = open[0].Amount - way.Settlements.Where(s => s.DifferenceId == open[0].Id).Total(s => s.Amount);
                way.Settles(open[0], random.NextInt64(1, left.Amount + 1));
                break;
            case 5 when valid.Count > 0:
                way.Approves(way.Asks(valid[random.Next(valid.Count)]));
                break;
        }
    }

    private static void Change<T>(T row, string property, object value)
        where T : notnull =>
        typeof(T).GetProperty(property)!.GetSetMethod(nonPublic: true)!.Invoke(row, BindingFlags.Default, null, [value], null);
}
