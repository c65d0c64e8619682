using TkvvPortal.Data.Figures;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Commands;

/// <summary>Keeps the figures of the month that has just ended, if that is due and was not done.</summary>
internal static class KeepMonthCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = CommandOptions.Parse(args);
        await using var portal = await OfficePortal.OpenAsync(options.Configuration);
        portal.Services.GetRequiredService<Actor>().Operation = "Figures.Keep";
        var kept = await portal.Services.GetRequiredService<MonthKeeper>().KeepDueAsync();
        var ended = portal.Services.GetRequiredService<PortalClock>().Month.Previous();
        await Console.Out.WriteLineAsync(kept is { } month ? $"Đã chốt số liệu tháng {month}." : $"Không có gì để chốt: tháng {ended} đã chốt hoặc chưa đến ngày.");
        return ExitCode.Done;
    }
}
