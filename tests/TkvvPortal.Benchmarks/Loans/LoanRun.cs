using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Benchmarks.Report;
using TkvvPortal.Benchmarks.Setup;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Benchmarks.Loans;

/// <summary>Interest of all loans of the office for a month, read from the database and computed; and the schedule of each.</summary>
internal sealed class LoanRun(Options options, DemoDatabase demo)
{
    private const int Warmups = 3;
    private const double InterestTarget = 500;
    private const double ScheduleTarget = 1;

    public async Task<string> MeasureAsync(CancellationToken stop)
    {
        var file = demo.Copy(await demo.ScaledAsync(stop), "loans");
        var month = FiscalMonth.Of(options.AsOf);
        var rounds = Math.Max(5, options.Requests / 5);
        List<double> interest = [];
        var loans = 0;
        for (var round = 0; round < Warmups + rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            loans = await InterestAsync(file, month, stop);
            interest.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var schedule = await ScheduleAsync(file, stop);
        return ResultTable.Table(
            ["measure", "median ms", "worst ms", "target ms", "met"],
            [
                Row($"interest of {loans} loans for a month, read and computed", [.. interest.Skip(Warmups)], InterestTarget),
                Row("schedule of one loan", schedule, ScheduleTarget),
            ]);
    }

    private static async Task<int> InterestAsync(string file, FiscalMonth month, CancellationToken stop)
    {
        await using var db = Open(file);
        var policy = new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync(stop));
        var terms = InterestTerms.On(policy, month.FirstDay);
        var loans = await db.Loans.AsNoTracking().ToListAsync(stop);
        var total = loans.Total(loan => LoanDue.For(loan.Balance, loan.Rate, loan.DisbursedOn, month, terms).MonthInterest);
        return total.IsPositive ? loans.Count : throw new InvalidOperationException("No loan bears interest in the month.");
    }

    private static async Task<double[]> ScheduleAsync(string file, CancellationToken stop)
    {
        await using var db = Open(file);
        var policy = new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync(stop));
        var loans = await db.Loans.AsNoTracking().ToListAsync(stop);
        return [.. loans.Select(loan =>
        {
            var start = Stopwatch.GetTimestamp();
            RepaymentSchedule.For(loan.Terms, SchedulePolicy.On(policy, loan.DisbursedOn, loan.DisbursedOn.Day)).After(loan.Repaid);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        })];
    }

    private static SqlitePortalDbContext Open(string file)
    {
        var scope = new CurrentScope();
        scope.Use(DataScope.Office);
        return new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite($"Data Source={file};Pooling=False").Options, scope);
    }

    private static string[] Row(string what, double[] times, double target)
    {
        Array.Sort(times);
        var median = times[times.Length / 2];
        return [what, Number(median), Number(times[^1]), Number(target), median < target ? "met" : "not met"];
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.0000" : "0.0", CultureInfo.InvariantCulture);
}
