using TkvvPortal.Data.Imports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Loans;

namespace TkvvPortal.Web.Commands;

/// <summary>Prints the instalments of one loan, on the days that adjustment and extension moved them to.</summary>
internal static class ScheduleCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var code, .. var rest] || code.StartsWith('-'))
            throw new UsageException("Thiếu mã món vay.");
        var options = CommandOptions.Parse(rest, "--format");
        if (options["--format"] is not (null or "csv"))
            throw new UsageException("--format chỉ nhận csv.");
        await using var portal = await OfficePortal.OpenAsync(options.Configuration);
        var read = await portal.Services.GetRequiredService<LoanReader>().ReadAsync(code) ?? throw new RefusedException($"Không có món vay '{code}'.");
        await Console.Out.WriteLineAsync(CsvText.Line(["ky", "ngay_den_han", "goc"]));
        var today = portal.Services.GetRequiredService<PortalClock>().Today;
        foreach (var one in read.On(today > read.Loan.AsOf ? today : read.Loan.AsOf).State.Instalments)
            await Console.Out.WriteLineAsync(CsvText.Line([$"{one.Number}", $"{one.AdjustedOn:yyyy-MM-dd}", $"{one.Principal.Amount}"]));
        return ExitCode.Done;
    }
}
