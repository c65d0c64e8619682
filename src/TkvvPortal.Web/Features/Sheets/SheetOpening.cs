using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Jobs;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Opens the sheets of the month by itself from the day the parameter <c>sheet.open_day</c> names; leaders can open theirs by hand meanwhile.</summary>
public sealed partial class SheetOpening(IServiceScopeFactory scopes, TimeProvider time, IConfiguration settings, ILogger<SheetOpening> log)
    : HourlyJob(scopes, time, settings, log)
{
    private readonly ILogger _log = log;

    /// <inheritdoc />
    protected override string Setting => "Sheets:OpenByThemselves";

    /// <inheritdoc />
    protected override string Operation => nameof(OpenAllSheets);

    /// <inheritdoc />
    protected override async Task DoAsync(IServiceProvider office, CancellationToken stop)
    {
        var clock = office.GetRequiredService<PortalClock>();
        var policy = await office.GetRequiredService<Policies>().ReadAsync();
        if (clock.Today.Day < policy.Count(PolicyKey.SheetOpenDay, clock.Today))
            return;
        var opened = await office.GetRequiredService<OpenAllSheets>().RunAsync(clock.Month, stop);
        if (opened > 0)
            LogOpened(opened, clock.Month);
    }

    [LoggerMessage(LogLevel.Information, "Opened {Count} sheets of month {Month}")]
    private partial void LogOpened(int count, FiscalMonth month);
}
