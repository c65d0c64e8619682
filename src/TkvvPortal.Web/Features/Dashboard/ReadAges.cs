using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>How old overdue debt and unanswered opinions are today, and the official classes of groups month by month.</summary>
/// <param name="Overdue">Overdue principal by the time since the final due date; empty for a past month, whose loans are not known any more.</param>
/// <param name="Opinions">Unanswered opinions by the time since they were raised; empty for a past month.</param>
/// <param name="Classes">Groups of each class, month by month.</param>
/// <param name="Moves">Groups that went from one class to another between the last two months that have scores.</param>
/// <param name="Ledger">When the chain of money entries was last checked; none before the first time.</param>
public sealed record Ages(
    IReadOnlyList<OverdueAge> Overdue, IReadOnlyList<OpinionAge> Opinions, IReadOnlyList<ClassCount> Classes, IReadOnlyList<ClassMove> Moves, LedgerCheck? Ledger);

/// <summary>Loans with overdue principal of one age. Money in đồng.</summary>
public sealed record OverdueAge(string Title, int Loans, Vnd Overdue);

/// <summary>Unanswered opinions of one age.</summary>
public sealed record OpinionAge(string Title, int Count);

/// <summary>Groups of a class in a month.</summary>
public sealed record ClassCount(FiscalMonth Month, GroupClass Class, int Groups);

/// <summary>Groups that were of one class and are of another, or the same.</summary>
public sealed record ClassMove(FiscalMonth From, FiscalMonth To, GroupClass Before, GroupClass Now, int Groups);

/// <summary>A check of the chain, and how many faults it found.</summary>
public sealed record LedgerCheck(DateTime AtUtc, int Faults);

/// <summary>Reads ages and classes; five queries, three for a past month.</summary>
public sealed class ReadAges(PortalDbContext db) : IUseCase
{
    private sealed record OverdueRow(int Age, int Loans, long Overdue);

    private static readonly string[] OverdueTitles =
        ["Kỳ con, chưa đến hạn cuối", "Quá hạn cuối đến 90 ngày", "91–180 ngày", "181–365 ngày", "Trên 365 ngày"];

    public async Task<Ages> ReadAsync(MonthInView view)
    {
        var classes = await db.GroupScores.Where(score => score.Month >= view.TrendFrom && score.Month <= view.Month)
            .GroupBy(score => new { score.Month, score.Class }).Select(all => new ClassCount(all.Key.Month, all.Key.Class, all.Count())).ToListAsync();
        var ledger = await db.LedgerRuns.OrderByDescending(run => run.RanAtUtc).Select(run => new LedgerCheck(run.RanAtUtc, run.Faults)).FirstOrDefaultAsync();
        return new Ages(
            view.IsPresent ? await OverdueAsync(view.Today) : [], view.IsPresent ? await OpinionsAsync(view.Today) : [],
            [.. classes.OrderBy(row => row.Month).ThenBy(row => row.Class)], await MovesAsync(classes), ledger);
    }

    private async Task<IReadOnlyList<OverdueAge>> OverdueAsync(DateOnly today)
    {
        var (quarter, half, year) = (today.AddDays(-90), today.AddDays(-180), today.AddDays(-365));
        var rows = await db.Loans.Where(loan => (long)loan.Overdue > 0)
            .Select(loan => new
            {
                Age = loan.MaturesOn >= today ? 0 : loan.MaturesOn >= quarter ? 1 : loan.MaturesOn >= half ? 2 : loan.MaturesOn >= year ? 3 : 4,
                Overdue = (long)loan.Overdue,
            })
            .GroupBy(loan => loan.Age).Select(all => new OverdueRow(all.Key, all.Count(), all.Sum(loan => loan.Overdue))).ToListAsync();
        return [.. OverdueTitles.Select((title, age) => rows.SingleOrDefault(row => row.Age == age) is { } row
            ? new OverdueAge(title, row.Loans, new Vnd(row.Overdue))
            : new OverdueAge(title, 0, Vnd.Zero))];
    }

    private async Task<IReadOnlyList<OpinionAge>> OpinionsAsync(DateOnly today)
    {
        var days = await (
            from petition in db.Petitions
            where petition.Status < PetitionStatus.Answered && petition.MergedIntoId == null
            join meeting in db.Meetings on petition.MeetingId equals meeting.Id
            group petition by meeting.ScheduledOn into all
            select new { On = all.Key, Count = all.Count() }).ToListAsync();
        int Older(int least, int most) => days.Where(day => today.DayNumber - day.On.DayNumber is var age && age >= least && age <= most).Sum(day => day.Count);
        return [new("Đến 30 ngày", Older(0, 30)), new("31–60 ngày", Older(31, 60)), new("61–90 ngày", Older(61, 90)), new("Trên 90 ngày", Older(91, int.MaxValue))];
    }

    private async Task<IReadOnlyList<ClassMove>> MovesAsync(IReadOnlyList<ClassCount> classes)
    {
        if (classes.Select(row => row.Month).Distinct().OrderDescending().Take(2).ToList() is not [var last, var before])
            return [];
        return await (
            from now in db.GroupScores
            where now.Month == last
            join then in db.GroupScores on now.GroupId equals then.GroupId
            where then.Month == before
            group now by new { Before = then.Class, Now = now.Class } into all
            select new ClassMove(before, last, all.Key.Before, all.Key.Now, all.Count())).ToListAsync();
    }
}
