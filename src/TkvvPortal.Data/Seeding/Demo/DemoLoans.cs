using System.Globalization;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>The loans that run when the year told begins, and how a new one is lent.</summary>
internal sealed class DemoLoans(DemoWorld world)
{
    private const double BorrowerShare = 0.955;
    private const double FrozenShare = 0.002;

    private static readonly DateOnly ReformedPrisonersFrom = new(2023, 10, 10);

    private long _number;

    private DemoRandom Random => world.Random;

    public void Tell()
    {
        foreach (var group in world.Groups)
        {
            foreach (var member in group.Members)
                Borrow(group, member);
        }
    }

    /// <summary>Lends within the year told; the first interest is due from the month after.</summary>
    public void Lend(DemoMember member, DemoProgramme programme, long amount, DateOnly on) =>
        member.Loans.Add(Disburse(member, programme, amount, on, Random.Pick(programme.Terms)));

    private void Borrow(DemoGroup group, DemoMember member)
    {
        var onBoard = member == group.Leader || member == group.Deputy;
        if (!onBoard && !Random.Chance(BorrowerShare))
        {
            MaybeLeave(group, member);
            return;
        }

        var count = Random.Weighted([(1, 79), (2, 19), (3, 2)]);
        for (var index = 0; index < count; index++)
        {
            var programme = index == 0 ? DemoProgrammes.First(Random, member.Person.Category) : DemoProgrammes.Second(Random);
            if (member.Stay.JoinedOn >= world.First.FirstDay)
                LendToNewcomer(member, programme);
            else
                Running(group, member, programme);
        }
    }

    private void LendToNewcomer(DemoMember member, DemoProgramme programme)
    {
        var on = member.Stay.JoinedOn.AddDays(Random.Between(5, 25));
        if (on < world.Current.FirstDay)
            Lend(member, programme, programme.Amount(Random), on);
    }

    private void Running(DemoGroup group, DemoMember member, DemoProgramme programme)
    {
        var term = Random.Pick(programme.Terms);
        var ago = Random.Between(1, Math.Min(term - 1, 84));
        var on = world.First.AddMonths(-ago).Day(Random.Between(1, 28));
        if (programme.ShortName == "NCHXAPT" && on < ReformedPrisonersFrom)
            on = ReformedPrisonersFrom.AddDays(Random.Between(1, 60));
        if (on >= world.First.FirstDay)
            return;
        var loan = Disburse(member, programme, programme.Amount(Random), on, term);
        loan.Balance = Start(group, loan, term);
        loan.LastTransactionOn = world.First.FirstDay.AddDays(-Random.Between(10, 28));
        member.Loans.Add(loan);
    }

    private BankBalance Start(DemoGroup group, DemoLoan loan, int term)
    {
        var left = loan.Row.DisbursedAmount;
        for (var month = loan.Row.PrincipalPeriodMonths; loan.Row.DisbursedOn.AddMonths(month) < world.First.FirstDay; month += loan.Row.PrincipalPeriodMonths)
            left -= Random.Chance(0.35) ? DemoLoanMonth.Instalment(loan, left, term) : Vnd.Zero;
        var grace = world.Reference.Programme("HSSV").Id == loan.Row.ProgrammeId && Random.Chance(0.5)
            ? new Vnd(left.Amount * Random.Between(1, 9) * 11 / 2000)
            : Vnd.Zero;
        var balance = loan.Balance with { AsOf = world.First.FirstDay, InTerm = left, ArrearsGrace = grace };
        if (Random.Chance(FrozenShare))
            return balance with { InTerm = Vnd.Zero, Frozen = left };
        if (!Random.Chance(group.OverdueShare))
            return balance;
        loan.OverdueFrom = world.First.AddMonths(Random.Between(-6, DemoWorld.MonthsTold - 1));
        return loan.OverdueFrom > world.First
            ? balance
            : balance with { InTerm = Vnd.Zero, Overdue = left, ArrearsOverdue = new Vnd(left.Amount / 1000 * Random.Between(5, 40)) };
    }

    private DemoLoan Disburse(DemoMember member, DemoProgramme programme, long amount, DateOnly on, int term)
    {
        var row = world.Reference.Programme(programme.ShortName);
        var code = string.Create(CultureInfo.InvariantCulture, $"6600{++_number:000000000000}");
        var terms = new DisbursementTerms(on, new Vnd(amount), on.AddMonths(term), programme.PeriodMonths);
        var loan = Loan.Disburse(
            Random.Key(), member.Stay.GroupId, member.Stay.Id, code, row.Id, world.Reference.RateOn(row, on), terms);
        return new DemoLoan(loan, loan.Balance) { Programme = programme };
    }

    /// <summary>Savers without debt leave now and then.</summary>
    private void MaybeLeave(DemoGroup group, DemoMember member)
    {
        if (group.Members.Count <= 5 || member.Stay.JoinedOn >= world.First.FirstDay || member == group.Members[2] || !Random.Chance(0.25))
            return;
        var on = world.First.AddMonths(Random.Between(2, DemoWorld.MonthsTold - 2)).Day(group.Row.MeetingDay);
        member.Stay.Leave(on, Random.Pick(["Hết nhu cầu vay, xin ra khỏi Tổ", "Chuyển nơi ở ra ngoài xã", "Đi làm ăn xa lâu dài"]));
    }
}
