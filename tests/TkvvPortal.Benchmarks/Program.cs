using TkvvPortal.Benchmarks;
using TkvvPortal.Benchmarks.Floor;

// "floor" is how the runner starts its second child; everything else is a run.
return args is ["floor", .. var rest] ? await FloorHost.RunAsync(rest) : await BenchmarkRun.StartAsync(args);
