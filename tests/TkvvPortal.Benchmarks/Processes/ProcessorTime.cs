using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TkvvPortal.Benchmarks.Processes;

/// <summary>
/// Processor time of another process. On Linux <see cref="Process.TotalProcessorTime"/> counts in ticks of 10 ms, longer than most
/// requests, so the process's own clock is read, which counts nanoseconds.
/// </summary>
internal static class ProcessorTime
{
    /// <summary>CPUCLOCK_SCHED of the kernel's per-process clocks.</summary>
    private const int SchedulerClock = 2;

    public static TimeSpan Of(Process process)
    {
        if (OperatingSystem.IsLinux() && ReadClock((~process.Id << 3) | SchedulerClock, out var time) == 0)
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
        process.Refresh();
        return process.TotalProcessorTime;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
