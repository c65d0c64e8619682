using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>This year's sample, begun two months ago: some lists are confirmed, some half done, some untouched; a few lines do not agree.</summary>
internal sealed class DemoReconciliation(DemoWorld world, int seed)
{
    private const decimal Sample = 15;
    private const double Differs = 0.03;
    private const double IsMissing = 0.02;
    private const int Shown = 24;

    private static readonly (DifferenceCause Cause, string Note)[] Causes =
    [
        (DifferenceCause.NotBookedYet, "Nộp lãi ngày phiên, ngân hàng hạch toán sau"),
        (DifferenceCause.BookNotUpdated, "Tổ trưởng chưa ghi sổ vay hai tháng gần đây"),
        (DifferenceCause.WrongEntry, "Ghi nhầm dòng trên sổ vay"),
    ];

    private readonly DemoRandom _random = new(seed ^ 0x15D);

    public void Tell()
    {
        var on = world.Current.AddMonths(-2).Day(10);
        var manager = world.Users.First(user => user.Role == PortalRole.OfficeManager);
        var campaign = new ReconciliationCampaign(_random.Key(), $"Đối chiếu nợ năm {on.Year}", false, world.Current.AddMonths(1).LastDay, Stamp(on, manager));
        DemoKeys.CampaignVersion(campaign, _random.Key());
        var lists = campaign.Choose([.. world.Groups.SelectMany(Open)], Sample);
        world.Campaigns.Add(campaign);
        foreach (var list in lists)
        {
            DemoKeys.ReconciliationListVersion(list, _random.Key());
            world.ReconciliationLists.Add(list);
            Work(list, world.Groups.First(group => group.Row.Id == list.GroupId), on);
        }
    }

    private static IEnumerable<OpenLoan> Open(DemoGroup group) => group.Members.SelectMany(member => member.Loans.Select(loan => loan.Row)
        .Where(loan => loan.Balance.Outstanding.IsPositive)
        .Select(loan => new OpenLoan(group.Row.Id, loan.MembershipId, loan.Id, loan.Code, loan.Balance.Outstanding, loan.Balance.Arrears, member.Account?.Balance ?? default)
        {
            IsOverdue = loan.Overdue.IsPositive, IsFrozen = loan.Frozen.IsPositive, IsNew = true,
        }));

    private void Work(ReconciliationList list, DemoGroup group, DateOnly begun)
    {
        // The groups that people look at first all have something to show.
        var part = group.Index < Shown ? Math.Max(1, list.Lines.Count / 2) : group.Index % 3 == 0 ? list.Lines.Count : group.Index % 3 == 1 ? list.Lines.Count / 2 : 0;
        var stamp = Stamp(begun.AddDays(7 + (group.Index % 20)), group.LeaderAccount);
        var results = list.Lines.Take(part).Select((line, index) => Result(line, index, isMissing: index == 0 && group.Index < Shown)).ToList();
        foreach (var difference in list.Enter(results, stamp, stamp.On.AddDays(30)))
        {
            DemoKeys.ReconciliationDifferenceVersion(difference, _random.Key());
            if (group.Index >= Shown && _random.Chance(0.5))
                difference.Clear("Đã ghi lại sổ vay, khách hàng ký xác nhận", stamp with { On = stamp.On.AddDays(12) });
            world.ReconciliationDifferences.Add(difference);
        }

        if (part == list.Lines.Count && group.Index % 2 == 0)
            list.Confirm(Stamp(stamp.On.AddDays(1), world.Users.First(user => user.Role == PortalRole.CreditOfficer)));
    }

    private LineResult Result(ReconciliationLine line, int index, bool isMissing)
    {
        if (_random.Chance(IsMissing) || isMissing)
            return new LineResult(index, line.Id, null, null, null, DifferenceCause.NotMet, "Đi làm ăn xa, hẹn đối chiếu lại", false);
        if (!_random.Chance(Differs))
            return new LineResult(index, line.Id, null, null, null, null, null, true);
        var (cause, note) = _random.Pick(Causes);
        return new LineResult(index, line.Id, null, line.Interest + new Vnd(_random.Between(1, 20) * 10_000), null, cause, note, true);
    }

    private static RecordStamp Stamp(DateOnly on, PortalUser by) => new(on, DemoTime.Utc(on, 9, 0), by.Id, by.FullName);
}
