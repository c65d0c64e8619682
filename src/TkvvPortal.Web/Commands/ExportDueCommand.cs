using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Imports;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Web.Commands;

/// <summary>Prints what every member of a group owes on a day, to be held against the bank's own list.</summary>
internal static class ExportDueCommand
{
    private static readonly string[] Header =
        ["ma_to", "ma_kh", "ho_ten", "ma_mon_vay", "du_no", "lai_ton", "lai_phat_sinh", "lai_phai_thu", "so_du_tien_gui"];

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["due", .. var rest])
            throw new UsageException("Chỉ xuất được: due.");
        var options = CommandOptions.Parse(rest, "--group", "--as-of", "--format");
        var code = options["--group"] ?? throw new UsageException("Thiếu --group.");
        var asOf = CommandDate.Required(options, "--as-of");
        if (options["--format"] is not (null or "csv"))
            throw new UsageException("--format chỉ nhận csv.");
        await using var portal = await OfficePortal.OpenAsync(options.Configuration);
        var db = portal.Services.GetRequiredService<PortalDbContext>();
        var group = await db.Groups.AsNoTracking().SingleOrDefaultAsync(one => one.Code == code)
            ?? throw new RefusedException($"Không có Tổ '{code}'.");
        foreach (var line in await LinesAsync(db, group, asOf))
            await Console.Out.WriteLineAsync(line);
        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(PortalDbContext db, SavingsGroup group, DateOnly asOf)
    {
        var stays = await db.Memberships.AsNoTracking().Include(stay => stay.Member)
            .Where(stay => stay.GroupId == group.Id && stay.JoinedOn <= asOf).OrderBy(stay => stay.Member.CustomerCode).ToListAsync();
        var loans = (await db.Loans.AsNoTracking().Where(loan => loan.GroupId == group.Id).ToListAsync()).ToLookup(loan => loan.MembershipId);
        var accounts = await db.DepositAccounts.AsNoTracking().Where(account => account.GroupId == group.Id).ToDictionaryAsync(account => account.MembershipId);
        var receipts = (await db.Receipts.AsNoTracking().Include(receipt => receipt.Reversal).Where(receipt => receipt.GroupId == group.Id).ToListAsync())
            .ToLookup(receipt => receipt.MembershipId);
        var carried = (await db.CarriedReceipts.AsNoTracking().Where(paid => paid.GroupId == group.Id).ToListAsync()).ToLookup(paid => paid.MembershipId);
        var statement = new DueStatement(asOf, InterestTerms.On(new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync()), asOf));
        return
        [
            CsvText.Line(Header),
            .. stays.Where(stay => stay.LeftOn is null || stay.LeftOn >= asOf || loans[stay.Id].Any())
                .SelectMany(
                    stay => statement.For([.. loans[stay.Id]], accounts.GetValueOrDefault(stay.Id), receipts[stay.Id], carried[stay.Id]),
                    (stay, due) => CsvText.Line(
                    [
                        group.Code, stay.Member.CustomerCode, stay.Member.FullName, due.LoanCode ?? "", $"{due.Outstanding.Amount}",
                        $"{due.Arrears.Amount}", $"{due.Accrued.Amount}", $"{due.Due.Amount}", $"{due.DepositBalance.Amount}",
                    ])),
        ];
    }
}
