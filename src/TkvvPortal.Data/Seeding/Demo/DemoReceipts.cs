using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>The receipts of a group: most members pay at the meeting, a few later, and sometimes a receipt is taken back.</summary>
internal sealed class DemoReceipts(DemoWorld world, DemoGroup group)
{
    private const double LaterRound = 0.35;
    private const double Mistake = 0.035;
    private const long RoundTo = 10_000;

    private static readonly string[] Reasons =
        ["Ghi nhầm số tiền gửi", "Ghi nhầm người nộp", "Tổ viên nộp thiếu, lập lại biên lai", "In hỏng, lập lại biên lai"];

    /// <summary>So many months ago the network was down and receipts were written on paper.</summary>
    private const int OnPaper = 2;

    private readonly Dictionary<int, ReceiptBook> _books = [];
    private readonly DemoPaper _paper = new(world, group);

    public void Collect(DemoMonth story, CollectionSheet sheet)
    {
        var payments = story.Members.Select(member => Pay(story, member)).Where(payment => payment.Total.IsPositive).ToList();
        var day = Day(story.Month, group.Row.MeetingDay);
        var late = world.Random.Chance(LaterRound) ? payments.Where(_ => world.Random.Chance(0.12)).ToList() : [];
        var batch = Record(story, sheet, [.. payments.Except(late)], day);
        if (batch is not null && world.Random.Chance(Mistake))
            Correct(story, sheet, batch.Receipts[world.Random.Below(batch.Receipts.Count)]);
        Record(story, sheet, late, Day(story.Month, group.Row.MeetingDay + world.Random.Between(1, 4)));
    }

    private Payment Pay(DemoMonth story, DemoMember member)
    {
        var deposit = member.MonthlyDeposit.IsPositive && member.Stay.LeftOn is null && world.Random.Chance(group.Habit.Saves)
            ? member.MonthlyDeposit
            : Vnd.Zero;
        var interest = group.Row.CollectsInterest ? Interest(story, member) : Vnd.Zero;
        return new Payment(member.Stay.Id, interest, group.Row.CollectsDeposits ? deposit : Vnd.Zero);
    }

    private Vnd Interest(DemoMonth story, DemoMember member)
    {
        var due = story.InterestDue(member);
        var isInTrouble = member.Loans.Exists(loan => loan.Balance.Overdue.IsPositive);
        if (!member.IsLax && world.Random.Chance(isInTrouble ? 0.12 : group.Habit.PaysInterest))
            return due;
        var partOf = member.IsLax ? story.MonthInterest(member) : due;
        return world.Random.Chance(isInTrouble ? 0.25 : 0.5)
            ? new Vnd(partOf.Amount * world.Random.Between(30, 80) / 100 / RoundTo * RoundTo)
            : Vnd.Zero;
    }

    private ReceiptBatch? Record(DemoMonth story, CollectionSheet sheet, List<Payment> payments, DateOnly day)
    {
        if (payments.Count == 0)
            return null;
        var limits = CollectionLimits.Of(group.Row, world.Reference.Policy, day, story.InterestPaid);
        IReceiptNumbers numbers = Book(day.Year);
        if (story.Month == world.Current.AddMonths(-OnPaper))
            (numbers, payments) = _paper.For(Book(day.Year), payments, day);
        var batch = sheet.Record(world.Random.Key(), payments, Stamp(day), numbers, limits);
        foreach (var receipt in batch.Receipts)
        {
            DemoKeys.OfReceipt(receipt, world.Random.Key());
            DemoKeys.CodeOf(receipt);
            Count(story, receipt.MembershipId, receipt.Interest, receipt.Deposit);
        }

        world.Batches.Add(batch);
        return batch;
    }

    /// <summary>A receipt is reversed on its day and written again, with another deposit.</summary>
    private void Correct(DemoMonth story, CollectionSheet sheet, Receipt receipt)
    {
        receipt.Reverse(world.Random.Key(), world.Random.Pick(Reasons), Stamp(receipt.ReceivedOn));
        Count(story, receipt.MembershipId, Vnd.Zero - receipt.Interest, Vnd.Zero - receipt.Deposit);
        var again = new Payment(receipt.MembershipId, receipt.Interest, receipt.Deposit + (receipt.Deposit.IsPositive ? new Vnd(RoundTo) : group.Row.MinimumDeposit));
        Record(story, sheet, [again], receipt.ReceivedOn);
    }

    private static void Count(DemoMonth story, Guid stay, Vnd interest, Vnd deposit)
    {
        story.InterestPaid[stay] = story.InterestPaid.GetValueOrDefault(stay) + interest;
        story.DepositPaid[stay] = story.DepositPaid.GetValueOrDefault(stay) + deposit;
    }

    private ReceiptBook Book(int year)
    {
        if (_books.TryGetValue(year, out var book))
            return book;
        _books[year] = book = new ReceiptBook(group.Row.Id, year);
        DemoKeys.BookVersion(book, world.Random.Key());
        world.Books.Add(book);
        return book;
    }

    private DateOnly Day(FiscalMonth month, int day)
    {
        var on = month.Day(day);
        return on < world.Today ? on : world.Today > month.FirstDay ? world.Today.AddDays(-1) : world.Today;
    }

    private RecordStamp Stamp(DateOnly day) => new(
        day, DemoTime.Utc(day, world.Random.Between(8, 16), world.Random.Below(60)), group.LeaderAccount.Id, group.LeaderAccount.FullName);
}
