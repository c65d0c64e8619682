using System.Diagnostics;

namespace TkvvPortal.Benchmarks.Processes;

/// <summary>Runs the dotnet command to its end.</summary>
internal static class Tool
{
    /// <summary>Throws with what the command said when it fails.</summary>
    public static async Task RunAsync(string folder, IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var registration = stop.Register(() => process.Kill(entireProcessTree: true));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', start.ArgumentList)} answered {process.ExitCode}.\n{await output}{await errors}");
    }
}
