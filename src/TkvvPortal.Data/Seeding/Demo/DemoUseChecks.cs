using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>
/// Visits of the mass organisation to every group: most new loans are checked in time, some late or never, a few were used for something
/// else. Drawn from numbers of their own, so that checks change nothing else of the demo.
/// </summary>
internal sealed class DemoUseChecks(DemoWorld world, int seed)
{
    private const double NewShare = 0.9;
    private const double OldShare = 0.75;
    private const double WrongShare = 0.02;
    private const int NewDays = 45;
    private const int VisitDay = 22;

    private static readonly string[] Uses = ["Nuôi bò", "Nuôi tôm", "Mua bán nhỏ", "Trồng lúa, cải tạo đất", "Xây nhà vệ sinh, bồn nước", "Đóng học phí"];
    private static readonly string[] Effects = ["Tốt", "Khá", "Đang đầu tư"];

    private readonly DemoRandom _random = new(unchecked(seed * 41));

    public void Tell()
    {
        foreach (var group in world.Groups)
        {
            foreach (var month in Enumerable.Range(1, DemoWorld.MonthsTold - 1).Where(ago => ago % 2 == 1).Select(ago => world.Current.AddMonths(-ago)).Reverse())
                Visit(group, month.Day(VisitDay), isYearly: month.Month is 3 or 4);
        }
    }

    private void Visit(DemoGroup group, DateOnly on, bool isYearly)
    {
        List<UseCheckLine> lines = [];
        foreach (var loan in group.Members.SelectMany(member => member.Loans).Select(loan => loan.Row).Where(loan => loan.DisbursedOn < on))
        {
            if (_random.Chance(loan.DisbursedOn > on.AddDays(-NewDays) ? NewShare : isYearly ? OldShare : 0))
                lines.Add(new UseCheckLine(lines.Count, loan, Finding(loan.DisbursedAmount, loan.Balance.Outstanding)));
        }

        if (lines.Count == 0)
            return;
        var by = new Signature(DemoTime.Utc(on, 15), group.Leader.Person.Id, $"Cán bộ {group.Organisation.ShortName}");
        var sheet = UseCheckSheet.Record((_random.Key(), group.Row.Id), (on, by.UserName, group.Leader.Person.FullName), lines, by, world.Today);
        foreach (var check in sheet.Checks)
            DemoKeys.OfUseCheck(check, _random.Key());
        world.UseChecks.Add(sheet);
    }

    private UseCheckFinding Finding(Vnd received, Vnd outstanding)
    {
        var wrong = _random.Chance(WrongShare) ? new Vnd(received.Amount / 2) : Vnd.Zero;
        var (use, measure) = wrong.IsPositive ? ("Sửa nhà", "Nhắc nhở, kiểm tra lại sau 3 tháng") : (_random.Pick(Uses), "");
        return new UseCheckFinding(received, outstanding, received - wrong, wrong, use, _random.Pick(Effects), measure);
    }
}
