namespace TkvvPortal.Benchmarks.Report;

/// <summary>Tells who waits what is being done.</summary>
internal static class Progress
{
    public static void Say(string what) => Console.Error.WriteLine($"[{DateTime.Now:HH:mm:ss}] {what}");
}
