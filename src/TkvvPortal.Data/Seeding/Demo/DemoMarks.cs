using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>What leaders wrote beside the rows of the last sheets: who signed, why others did not pay.</summary>
internal sealed class DemoMarks(DemoWorld world, int seed)
{
    private const int Months = 3;
    private const double Signs = 0.93;
    private const double Explains = 0.8;

    private static readonly string[] Reasons =
        ["Đi làm ăn xa, chưa về", "Vắng mặt, hẹn nộp sau", "Gia đình khó khăn, chưa có tiền", "Ốm đau, nằm viện", "Chờ bán lúa mới nộp"];

    private readonly DemoRandom _random = new(seed ^ 0x13D);

    public void Tell()
    {
        var first = world.Current.AddMonths(1 - Months);
        var paid = world.Batches.Where(batch => batch.Month >= first).SelectMany(batch => batch.Receipts)
            .Where(receipt => receipt.Reversal is null).Select(receipt => (receipt.SheetId, receipt.MembershipId)).ToHashSet();
        foreach (var group in world.Groups)
        {
            foreach (var sheet in group.Sheets.Values.Where(sheet => sheet.Month >= first && sheet.SaveCount > 0).OrderBy(sheet => sheet.Month.Key))
                Mark(group, sheet, paid);
        }
    }

    private void Mark(DemoGroup group, CollectionSheet sheet, HashSet<(Guid, Guid)> paid)
    {
        var on = world.Batches.First(batch => batch.SheetId == sheet.Id).ReceivedOn;
        var stamp = new RecordStamp(on, DemoTime.Utc(on, 16, 30), group.LeaderAccount.Id, group.LeaderAccount.FullName);
        foreach (var row in sheet.Rows)
        {
            var hasPaid = paid.Contains((sheet.Id, row.MembershipId));
            var reason = !hasPaid && row.InterestDue.IsPositive && _random.Chance(Explains) ? _random.Pick(Reasons) : null;
            var mark = new SheetMark(sheet, row.MembershipId);
            if (mark.Write(reason, hasPaid && _random.Chance(Signs), stamp))
                world.Marks.Add(mark);
        }
    }
}
