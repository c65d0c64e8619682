using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TkvvPortal.Benchmarks.Processes;

/// <summary>A server started by the benchmark, which never outlives it.</summary>
internal sealed partial class Child : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<Child, bool> Running = [];
    /// <summary>
    /// The thread pool spins a while before it sleeps. With one client that waits for every answer, that is idling counted as work.
    /// </summary>
    private const string IdleSpinning = "DOTNET_ThreadPool_UnfairSemaphoreSpinLimit";

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _said = [];

    static Child() => AppDomain.CurrentDomain.ProcessExit += (_, _) => KillAll();

    private Child(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"{start.FileName} ended:\n{Said}"));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>Processor time used since its start, on all cores.</summary>
    public TimeSpan Cpu => ProcessorTime.Of(_process);

    /// <summary>The most memory it has held, bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>What it wrote, for error messages.</summary>
    public string Said => string.Join('\n', _said);

    /// <summary>Starts a server and waits until it prints the loopback address it listens on.</summary>
    public static async Task<Child> StartAsync(string program, string folder, IEnumerable<string> arguments, CancellationToken stop)
    {
        var child = new Child(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [IdleSpinning] = "0" },
        });
        Running[child] = true;
        try
        {
            child._process.Start();
            child._process.BeginOutputReadLine();
            child._process.BeginErrorReadLine();
            await child._address.Task.WaitAsync(StartLimit, stop);
            return child;
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static void KillAll()
    {
        foreach (var child in Running.Keys)
            child.Kill();
    }

    private void Kill()
    {
        if (Running.TryRemove(this, out _) && !_process.HasExited)
            _process.Kill(entireProcessTree: true);
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        _said.Enqueue(line);
        if (LoopbackAddress().Match(line) is { Success: true } address)
            _address.TrySetResult(new Uri(address.Value));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex LoopbackAddress();
}
