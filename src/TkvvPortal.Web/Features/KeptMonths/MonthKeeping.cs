using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Jobs;

namespace TkvvPortal.Web.Features.KeptMonths;

/// <summary>Keeps the figures of the month that has ended by itself, once the bank's balances are there or the day of <c>figures.keep_day</c> has come.</summary>
public sealed partial class MonthKeeping(IServiceScopeFactory scopes, TimeProvider time, IConfiguration settings, ILogger<MonthKeeping> log)
    : HourlyJob(scopes, time, settings, log)
{
    private readonly ILogger _log = log;

    /// <inheritdoc />
    protected override string Setting => "Figures:KeepByThemselves";

    /// <inheritdoc />
    protected override string Operation => "Figures.Keep";

    /// <inheritdoc />
    protected override async Task DoAsync(IServiceProvider office, CancellationToken stop)
    {
        if (await office.GetRequiredService<MonthKeeper>().KeepDueAsync() is { } month)
            LogKept(month);
    }

    [LoggerMessage(LogLevel.Information, "Kept the figures of month {Month}")]
    private partial void LogKept(FiscalMonth month);
}
