using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Commands;

/// <summary>Recomputes every receipt number, seal, chain and balance of the office, and names what is wrong.</summary>
internal static class VerifyLedgerCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = CommandOptions.Parse(args);
        await using var portal = await OfficePortal.OpenAsync(options.Configuration);
        var db = portal.Services.GetRequiredService<PortalDbContext>();
        var result = await new LedgerVerifier(db, portal.Services.GetRequiredService<PortalClock>()).RunAsync();
        await Console.Out.WriteLineAsync(
            $"""
            Đã kiểm tra {result.Groups} Tổ, {result.Receipts} biên lai, {result.Entries} bút toán.
            Đã thu {result.Balance.Received} đ = đã nộp {result.Balance.HandedIn} đ + còn giữ {result.Balance.Held} đ + thiếu {result.Balance.Shortage} đ − thừa {result.Balance.Surplus} đ.
            """);
        foreach (var fault in result.Faults)
            await Console.Out.WriteLineAsync("SAI: " + fault);
        if (result.Faults.Count > 0)
            throw new RefusedException($"Sổ có {result.Faults.Count} chỗ sai.");
        await Console.Out.WriteLineAsync("Sổ khớp.");
        return ExitCode.Done;
    }
}
