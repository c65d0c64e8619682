using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>A reconciliation of a group's loan: with a difference, opened again, confirmed, cleared.</summary>
internal static class TestReconciliation
{
    public static IEnumerable<object> Of(TestGroup group, PortalClock clock)
    {
        var (today, stamp) = (clock.Today, group.Stamp);
        var campaign = new ReconciliationCampaign(Guid.CreateVersion7(), "Đối chiếu năm 2026", true, today.AddDays(30), stamp);
        var open = new OpenLoan(group.Id, group.FirstStay.Id, group.Loan.Id, group.Loan.Code, new Vnd(45_000_000), new Vnd(230_000), new Vnd(500_000)) { IsOverdue = true };
        var list = campaign.Choose([open], 15)[0];
        var result = new LineResult(0, list.Lines[0].Id, new Vnd(44_000_000), new Vnd(1), new Vnd(2), DifferenceCause.WrongEntry, "Ghi nhầm dòng", true);
        var difference = list.Enter([result], stamp, today.AddDays(30))[0];
        difference.Agree("Trần Văn Út", today.AddDays(9), "Ghi lại sổ");
        difference.Clear("Đã ghi lại", stamp);
        list.Confirm(stamp);
        list.Reopen("Sót một món");
        list.Confirm(stamp);
        return [campaign, list, difference];
    }
}
