using TkvvPortal.Data.Imports;
using TkvvPortal.Web.Features.Loans;

namespace TkvvPortal.Web.Commands;

/// <summary>Prints the instalments of one loan.</summary>
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
        foreach (var (instalment, _) in read.Instalments)
            await Console.Out.WriteLineAsync(CsvText.Line([$"{instalment.Number}", $"{instalment.DueOn:yyyy-MM-dd}", $"{instalment.Principal.Amount}"]));
        return ExitCode.Done;
    }
}
