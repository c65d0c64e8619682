using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;

namespace TkvvPortal.Web.Commands;

/// <summary>Opens the sheets of this month for every active group that has none.</summary>
internal static class OpenSheetsCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = CommandOptions.Parse(args);
        await using var portal = await OfficePortal.OpenAsync(options.Configuration);
        portal.Services.GetRequiredService<Actor>().Operation = nameof(OpenAllSheets);
        var month = portal.Services.GetRequiredService<PortalClock>().Month;
        try
        {
            var opened = await portal.Services.GetRequiredService<OpenAllSheets>().RunAsync(month);
            await Console.Out.WriteLineAsync($"Đã mở {opened} bảng kê tháng {month}.");
            return ExitCode.Done;
        }
        catch (RuleViolationException refused)
        {
            throw new RefusedException(refused.Message);
        }
    }
}
