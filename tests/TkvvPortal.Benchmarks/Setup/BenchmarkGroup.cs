namespace TkvvPortal.Benchmarks.Setup;

/// <summary>A group of 60 members that exists only in the benchmark's copies of the database.</summary>
/// <param name="Code">Its seven-digit code.</param>
/// <param name="LeaderAccount">The account of its leader.</param>
/// <param name="Payments">What every member of the month's sheet pays, by membership.</param>
internal sealed record BenchmarkGroup(string Code, string LeaderAccount, IReadOnlyDictionary<Guid, Payment> Payments);

/// <summary>Interest and deposit, đồng.</summary>
internal sealed record Payment(long Interest, long Deposit);
