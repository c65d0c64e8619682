using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>
/// Opens the sheets of the month by itself from the day the parameter <c>sheet.open_day</c> names, looking once an hour. Switched off by the
/// setting <c>Sheets:OpenByThemselves</c>, for who runs the command <c>open-sheets</c> from a scheduler instead.
/// </summary>
public sealed partial class SheetOpening(IServiceScopeFactory scopes, TimeProvider time, IConfiguration settings, ILogger<SheetOpening> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.GetValue("Sheets:OpenByThemselves", true))
            return;
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await OpenDueAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Tried again in an hour; leaders can open their sheets by hand meanwhile.
                LogFault(fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Opens what is to be opened today: nothing before the day of the parameter.</summary>
    public async Task OpenDueAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        scope.ServiceProvider.GetRequiredService<Actor>().Operation = nameof(OpenAllSheets);
        var clock = scope.ServiceProvider.GetRequiredService<PortalClock>();
        var policy = await scope.ServiceProvider.GetRequiredService<Policies>().ReadAsync();
        if (clock.Today.Day < policy.Count(PolicyKey.SheetOpenDay, clock.Today))
            return;
        var opened = await scope.ServiceProvider.GetRequiredService<OpenAllSheets>().RunAsync(clock.Month, stop);
        if (opened > 0)
            LogOpened(opened, clock.Month);
    }

    [LoggerMessage(LogLevel.Information, "Opened {Count} sheets of month {Month}")]
    private partial void LogOpened(int count, FiscalMonth month);

    [LoggerMessage(LogLevel.Error, "Sheets could not be opened")]
    private partial void LogFault(Exception fault);
}
