using TkvvPortal.Benchmarks;
using TkvvPortal.Benchmarks.Floor;

// "floor" and "floor-import" are how the runner starts its second child; everything else is a run.
return args switch
{
    ["floor", .. var rest] => await FloorHost.RunAsync(rest),
    ["floor-import", var database, var file] => FloorImport.Run(database, file),
    ["--set", "engine"] => Engine(),
    _ => await BenchmarkRun.StartAsync(args),
};

static int Engine()
{
    BenchmarkDotNet.Running.BenchmarkRunner.Run<TkvvPortal.Benchmarks.Loans.LoanMonthBenchmark>();
    return 0;
}
