using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Benchmarks.Loans;

/// <summary>The engine alone, without a database: one loan and one month, and one schedule. Allocates nothing per day counted.</summary>
[MemoryDiagnoser, Config(typeof(InThisProcess))]
public class LoanMonthBenchmark
{
    private static readonly InterestTerms Terms = new(365, 1.30m, new Vnd(1));
    private static readonly InterestTerms OverLeapYears = new(365, 1.30m, new Vnd(1), DayCount.ActualActual);
    private static readonly InterestRate Rate = new(7.92m);
    private static readonly DateOnly From = new(2026, 10, 1);
    private static readonly SchedulePolicy Policy = new(new Vnd(100), PartRounding.Nearest, RemainderPlace.Last, DueDayRule.SessionOnOrBefore, 10);
    private static readonly DisbursementTerms Agreed = new(new DateOnly(2024, 3, 15), new Vnd(50_000_000), new DateOnly(2034, 3, 15), 6);
    private readonly BankBalance _balance = new(From, new Vnd(40_000_000), new Vnd(5_000_000), Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero);

    /// <summary>Interest of one loan for a month.</summary>
    [Benchmark(Baseline = true)]
    public Vnd LoanMonth() => InterestCharge.Amount(_balance, Rate, From, From.AddMonths(1), Terms);

    /// <summary>The same for ten years of days: as much time and memory, for days are counted, not walked.</summary>
    [Benchmark]
    public Vnd LoanOfTenYears() => InterestCharge.Amount(_balance, Rate, From, From.AddYears(10), Terms);

    /// <summary>Actual days over actual years.</summary>
    [Benchmark]
    public Vnd LoanMonthOverActualYears() => InterestCharge.Amount(_balance, Rate, From, From.AddMonths(1), OverLeapYears);

    /// <summary>The schedule of one loan of ten years in twenty parts.</summary>
    [Benchmark]
    public RepaymentSchedule Schedule() => RepaymentSchedule.For(Agreed, Policy);

    /// <summary>Runs in this process: nothing is generated or built beside it.</summary>
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.MediumRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
