using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>What one group does at the sessions of its transaction point.</summary>
internal sealed class DemoSession(DemoWorld world, DemoRandom random, DemoGroup group, CashBook book)
{
    private const double Short = 0.03;
    private const double Over = 0.004;
    private const double MadeGood = 0.8;
    private const double Unchecked = 0.03;

    /// <summary>The groups that people look at first have all of it to show.</summary>
    private const int Shown = 24;

    private static readonly string[] Reasons = ["Đếm thiếu một tờ khi nhận của tổ viên", "Tiền rách, ngân hàng không nhận", "Thối nhầm cho tổ viên"];

    private readonly PortalUser _accountant = world.Users.First(user => user.Role == PortalRole.SessionAccountant);
    private readonly PortalUser _manager = world.Users.First(user => user.Role == PortalRole.OfficeManager);
    private readonly List<Receipt> _held = [];
    private bool _isFirst = group.Index < Shown;

    public void Write(IReadOnlyList<MoneyEntry> entries)
    {
        foreach (var entry in entries)
        {
            book.Append(entry);
            if (entry is Receipt receipt)
                _held.Add(receipt);
        }
    }

    public void Hold(DateOnly day)
    {
        MakeGood(day);
        foreach (var sheet in group.Sheets.Values.Where(sheet => _held.Exists(receipt => receipt.SheetId == sheet.Id)).OrderBy(sheet => sheet.Month.Key).ToList())
            HandIn(sheet, day);
        _held.Clear();
    }

    private void HandIn(CollectionSheet sheet, DateOnly day)
    {
        var due = _held.Where(receipt => receipt.SheetId == sheet.Id && receipt.Reversal is null).Total(receipt => receipt.Cash);
        if (!due.IsPositive)
            return;
        var check = random.Chance(Unchecked) ? null : new SheetCheck(random.Key(), sheet, true, true, null, Stamp(day, 8, group.LeaderAccount));
        if (check is not null)
            world.Cash.Checks.Add(check);
        var count = Count(sheet, new CashDue(due, book.LastLink), day);
        var stamp = Stamp(day, 18, _accountant);
        var handIn = Domain.Cash.HandIn.Receive(random.Key(), count, sheet, due, check, "Hội bận họp, kế toán kiểm tra thay", stamp);
        world.Cash.HandIns.Add(handIn);
        book.Append(handIn);
        if (CashDifference.Of(random.Key(), handIn, count, stamp) is not { } difference)
            return;
        DemoKeys.DifferenceVersion(difference, random.Key());
        world.Cash.Differences.Add(difference);
        book.Append(difference);
    }

    private CashCount Count(CollectionSheet sheet, CashDue due, DateOnly day)
    {
        var off = _isFirst || random.Chance(Short) ? -random.Between(1, 20) : random.Chance(Over) ? random.Between(1, 5) : 0;
        var counted = Vnd.Max(due.Amount + new Vnd(off * 10_000L), new Vnd(1_000));
        var count = CashCount.Take(
            random.Key(), sheet, due, Banknotes.Of(counted), new Explanation(random.Pick(Reasons), day.AddDays(10), day.AddDays(30)),
            Stamp(day, 17, group.LeaderAccount));
        _isFirst = false;
        DemoKeys.CashCountVersion(count, random.Key());
        world.Cash.Counts.Add(count);
        return count;
    }

    /// <summary>What was missing last time is brought along.</summary>
    private void MakeGood(DateOnly day)
    {
        var settled = world.Cash.Settlements.Select(settlement => settlement.DifferenceId).ToHashSet();
        foreach (var difference in world.Cash.Differences.Where(one => one.GroupId == group.Row.Id && !settled.Contains(one.Id)).ToList())
        {
            if (!random.Chance(MadeGood))
                continue;
            var note = difference.Kind == DifferenceKind.Shortage ? "Tổ trưởng nộp bù tại phiên giao dịch" : "Trả lại Tổ trưởng tại phiên giao dịch";
            var settlement = difference.Settle(random.Key(), difference.Amount, note, Vnd.Zero, Stamp(day, 16, _accountant));
            world.Cash.Settlements.Add(settlement);
            book.Append(settlement);
        }
    }

    /// <summary>The accountant once asked to take back a receipt whose money was at the bank; of every eighth group it still waits.</summary>
    public void AskForReversal(Receipt receipt)
    {
        if (group.Index >= Shown)
            return;
        var sheet = group.Sheets[receipt.Month];
        var request = new ReversalRequest(random.Key(), sheet, receipt, "Tổ viên báo số tiền trên giấy khác sổ", Stamp(receipt.ReceivedOn, 18, _accountant));
        if (group.Index % 8 != 0)
            request.Refuse("Đã đối chiếu, biên lai giấy khớp sổ", Stamp(receipt.ReceivedOn, 19, _manager));
        DemoKeys.ReversalRequestVersion(request, random.Key());
        world.Cash.Requests.Add(request);
    }

    private static RecordStamp Stamp(DateOnly day, int hour, PortalUser user) => new(day, DemoTime.Utc(day, hour), user.Id, user.FullName);
}
