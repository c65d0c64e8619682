using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Tests.Commands;

/// <summary>Quotes and schedules of a loan that something happened to.</summary>
public sealed class LoanCommandTests : IDisposable
{
    private const string Code = "6600001608010001";

    private readonly PortalCommands _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task What_happened_to_a_loan_is_in_its_quote_and_its_schedule()
    {
        await _portal.DoneAsync("migrate");
        foreach (var kind in (string[])["groups", "members", "loans"])
            await _portal.DoneAsync("import", kind, PortalCommands.Sample($"{kind}.xlsx"));
        await _portal.ChangeAsync(async db =>
        {
            var loan = await db.Loans.SingleAsync(one => one.Code == Code);
            var contract = LoanContract.Of(loan, new PolicyBook(await db.PolicyParameters.ToListAsync()), 4, alwaysPerInstalment: false);
            var paper = new EventPaper(new DateOnly(2026, 11, 10), "Theo đề nghị", "Giấy 1", new DateTime(2026, 11, 10, 3, 0, 0, DateTimeKind.Utc), Guid.Empty, "Kế toán");
            loan.KeepAgreedEnd();
            db.AddRange(
                LoanEvent.Paid(Guid.CreateVersion7(), contract, paper, new Vnd(28_000_000), new Vnd(120_000)),
                LoanEvent.InstalmentAdjusted(Guid.CreateVersion7(), contract, paper, 2, new DateOnly(2028, 6, 4)),
                LoanEvent.Extended(Guid.CreateVersion7(), contract, paper, 12));
        });

        // 78,000,000 at 7.92 % for the ten days from 31/10 to 10/11/2026, 50,000,000 for twenty more, rounded once: 386,236.
        using var quote = JsonDocument.Parse(await _portal.DoneAsync("quote", Code, "--as-of", "2026-11-30", "--format", "json"));
        Assert.Equal((50_000_000, 0, 386_236, 50_386_236), (Number("principal"), Number("arrears"), Number("interest"), Number("payoff")));

        Assert.Equal(
            ["ky,ngay_den_han,goc", "1,2026-12-04,16000000", "2,2028-06-04,16000000", "3,2028-12-04,16000000", "4,2029-12-04,16000000", "5,2031-12-04,16000000"],
            (await _portal.DoneAsync("schedule", Code, "--format", "csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));

        long Number(string name) => quote.RootElement.GetProperty(name).GetInt64();
    }
}
