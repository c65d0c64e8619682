using System.Globalization;
using System.Text.Json;

namespace TkvvPortal.Benchmarks.Measuring;

/// <summary>Counts the commands the portal sends to the database, from the log EF writes of them.</summary>
internal sealed class QueryCount(Site portal, string logs)
{
    /// <summary>Makes the portal log every command.</summary>
    public const string Logging = "--Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore.Database.Command=Information";

    private const string Executed = "Executed DbCommand";
    private static readonly TimeSpan LogFlush = TimeSpan.FromMilliseconds(300);

    /// <summary>Commands for one request, and the milliseconds the database took for them, after a first batch that fills caches.</summary>
    public async Task<Queries> OfAsync(Scenario scenario, CancellationToken stop)
    {
        await Batch.SendAsync(scenario, await scenario.PlanAsync(portal, stop), stop);
        var planned = await scenario.PlanAsync(portal, stop);
        await Task.Delay(LogFlush, stop);
        var before = Read();
        await Batch.SendAsync(scenario, planned, stop);
        await Task.Delay(LogFlush, stop);
        var after = Read();
        return new Queries((after.Number - before.Number) / planned.Count, (after.Milliseconds - before.Milliseconds) / planned.Count);
    }

    private Queries Read()
    {
        var (number, milliseconds) = (0, 0.0);
        foreach (var file in Directory.EnumerateFiles(logs, "*.clef"))
        {
            using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            while (reader.ReadLine() is { } line)
            {
                if (!line.Contains(Executed, StringComparison.Ordinal))
                    continue;
                number++;
                milliseconds += Elapsed(line);
            }
        }

        return new Queries(number, milliseconds);
    }

    private static double Elapsed(string line)
    {
        using var entry = JsonDocument.Parse(line);
        return double.Parse(entry.RootElement.GetProperty("elapsed").GetString()!, CultureInfo.InvariantCulture);
    }
}

/// <summary>Commands and the time EF saw them take, in whole milliseconds each.</summary>
internal sealed record Queries(double Number, double Milliseconds);
