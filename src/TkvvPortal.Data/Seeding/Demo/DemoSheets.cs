using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Twelve months of sheets with their receipts; the last one is half done.</summary>
internal sealed class DemoSheets(DemoWorld world, DemoLoans loans, DemoFigures figures)
{
    private const double SheetForgotten = 0.012;

    public void Tell()
    {
        foreach (var group in world.Groups)
            TellGroup(group);
    }

    private void TellGroup(DemoGroup group)
    {
        var atBank = new DemoLoanMonth(world, loans, group);
        var receipts = new DemoReceipts(world, group);
        foreach (var member in group.Members)
            member.Deposit = StartingDeposit(member);
        foreach (var month in world.Months)
        {
            var story = new DemoMonth(group, month, atBank);
            if (IsOpened(group, month))
            {
                group.Sheets[month] = Open(group, story);
                if (IsCollected(group, month))
                    receipts.Collect(story, group.Sheets[month]);
            }

            if (month == world.Current)
                continue;
            Close(group, story, atBank);
            figures.Close(group, month);
        }

        Report(group);
    }

    /// <summary>Savings of up to the last five years.</summary>
    private Vnd StartingDeposit(DemoMember member)
    {
        var months = Math.Clamp((world.First.FirstDay.DayNumber - member.Stay.JoinedOn.DayNumber) / 30, 0, 60);
        var share = world.Random.Between(60, 95);
        return new Vnd(member.MonthlyDeposit.Amount * months * share / 100_000 * 1000);
    }

    /// <summary>The first group stands open, not yet collected; seven groups of ten are open in the current month.</summary>
    private bool IsOpened(DemoGroup group, FiscalMonth month) =>
        group.Index == 0 || (month == world.Current ? group.Index % 10 < 7 : !world.Random.Chance(SheetForgotten));

    private bool IsCollected(DemoGroup group, FiscalMonth month) =>
        month != world.Current || (group.Index > 0 && group.Index % 2 == 1);

    private CollectionSheet Open(DemoGroup group, DemoMonth story)
    {
        world.Time.Set(story.Month.FirstDay, 7, 30);
        var sheet = CollectionSheet.Open(world.Random.Key(), group.Row.Id, story.Month, story.Dues, world.Time.Clock, story.Month == world.Current ? story.Month.FirstDay : null);
        DemoKeys.SheetVersion(sheet, world.Random.Key());
        return sheet;
    }

    private void Close(DemoGroup group, DemoMonth story, DemoLoanMonth atBank)
    {
        // Without a sheet or without the mandate members pay their interest at the session themselves.
        var paysAtBank = !group.Sheets.ContainsKey(story.Month) || !group.Row.CollectsInterest;
        foreach (var member in group.Members)
        {
            var paid = story.InterestPaid.GetValueOrDefault(member.Stay.Id);
            if (paysAtBank && world.Random.Chance(group.Habit.PaysInterest))
                paid = story.InterestDue(member);
            foreach (var loan in member.Loans.ToList())
            {
                var due = story.LoanDues.GetValueOrDefault(loan);
                var part = due is null ? Vnd.Zero : new Vnd(Math.Min(paid.Amount, (due.Arrears + due.MonthInterest).Amount));
                paid -= part;
                atBank.Close(member, loan, story.Month, part);
            }

            var hasLeft = member.Stay.LeftOn <= story.Month.LastDay;
            member.Deposit = hasLeft ? Vnd.Zero : member.Deposit + story.DepositPaid.GetValueOrDefault(member.Stay.Id);
        }
    }

    /// <summary>The bank's figures of the first day of the current month.</summary>
    private void Report(DemoGroup group)
    {
        var asOf = world.Current.FirstDay;
        foreach (var member in group.Members)
        {
            foreach (var loan in member.Loans)
            {
                loan.Row.Report(loan.Balance with { AsOf = asOf }, loan.LastTransactionOn);
                loan.Row.Foresee(LoanOutlook.Of(loan.Row, world.Reference.ScheduleOn(loan.Row.DisbursedOn, group.Hamlet.Point.SessionDay)));
            }

            member.Account = new DepositAccount(world.Random.Key(), group.Row.Id, member.Stay.Id, member.Deposit, asOf);
        }
    }
}
