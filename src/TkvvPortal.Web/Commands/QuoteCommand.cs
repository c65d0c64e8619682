using System.Text.Encodings.Web;
using System.Text.Json;
using TkvvPortal.Web.Features.Loans;

namespace TkvvPortal.Web.Commands;

/// <summary>Prints what one loan asks for on a day, to be held against the bank's own figure.</summary>
internal static class QuoteCommand
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var code, .. var rest] || code.StartsWith('-'))
            throw new UsageException("Thiếu mã món vay.");
        var options = CommandOptions.Parse(rest, "--as-of", "--format");
        var asOf = CommandDate.Required(options, "--as-of");
        if (options["--format"] is not (null or "json"))
            throw new UsageException("--format chỉ nhận json.");
        await using var portal = await OfficePortal.OpenAsync(options.Configuration);
        var loans = portal.Services.GetRequiredService<LoanReader>();
        var read = await loans.ReadAsync(code) ?? throw new RefusedException($"Không có món vay '{code}'.");
        if (asOf < read.Loan.AsOf)
            throw new RefusedException($"Ngân hàng đã báo số liệu ngày {read.Loan.AsOf:dd/MM/yyyy}; không tính lại được cho ngày trước đó.");
        var quote = await loans.QuoteAsync(read, read.On(asOf).State);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(
            new
            {
                loan = read.Loan.Code,
                as_of = asOf,
                data_date = read.Loan.AsOf,
                principal = quote.Payoff.Principal.Amount,
                overdue = quote.State.Overdue.Amount,
                frozen = quote.State.Frozen.Amount,
                arrears = quote.Payoff.Arrears.Amount,
                interest = quote.Payoff.Interest.Amount,
                receipted = quote.Line.Receipted.Amount,
                payoff = quote.Total.Amount,
            },
            Readable));
        return ExitCode.Done;
    }
}
