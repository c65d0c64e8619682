using TkvvPortal.Data.Scoping;

namespace TkvvPortal.Web.Infrastructure.Jobs;

/// <summary>
/// Something the portal does by itself, looking once an hour whether it is due, for the whole office. What fails is tried again in an hour.
/// A setting switches it off, for who runs the command of the same name from a scheduler instead.
/// </summary>
public abstract partial class HourlyJob(IServiceScopeFactory scopes, TimeProvider time, IConfiguration settings, ILogger log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    // Named for the generator of log messages.
    private readonly ILogger _log = log;

    /// <summary>The setting that switches it off when false.</summary>
    protected abstract string Setting { get; }

    /// <summary>The name of the act in the audit trail.</summary>
    protected abstract string Operation { get; }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.GetValue(Setting, true))
            return;
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await DoDueAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFault(fault, Operation);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Does what is due now, with the scope of the office.</summary>
    public async Task DoDueAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        scope.ServiceProvider.GetRequiredService<Actor>().Operation = Operation;
        await DoAsync(scope.ServiceProvider, stop);
    }

    /// <summary>The act itself; looks whether it is due.</summary>
    protected abstract Task DoAsync(IServiceProvider office, CancellationToken stop);

    [LoggerMessage(LogLevel.Error, "{Operation} failed")]
    private partial void LogFault(Exception fault, string operation);
}
