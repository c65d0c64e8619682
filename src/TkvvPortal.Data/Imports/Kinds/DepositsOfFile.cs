using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>Deposits of a file: a customer with two books has one balance, their sum. Figures of an older day never replace newer ones.</summary>
/// <param name="db">The database.</param>
/// <param name="dataDate">The data date of the file, where it is known.</param>
/// <param name="today">Stands for the data date of a balance that differs, where none is known.</param>
internal sealed class DepositsOfFile(PortalDbContext db, DateOnly? dataDate, DateOnly today)
{
    private readonly Dictionary<Guid, Vnd> _sums = [];
    private Dictionary<Guid, DepositAccount> _accounts = [];

    public async Task LoadAsync() => _accounts = await db.DepositAccounts.ToDictionaryAsync(account => account.MembershipId);

    public void Take(RowInWork work, Membership stay, Vnd? said)
    {
        if (said is not { } balance)
            return;
        var sum = _sums[stay.Id] = _sums.GetValueOrDefault(stay.Id) + balance;
        if (!_accounts.TryGetValue(stay.Id, out var account))
        {
            account = new DepositAccount(Guid.CreateVersion7(), stay.GroupId, stay.Id, sum, dataDate ?? today);
            db.Add(account);
            _accounts.Add(stay.Id, account);
        }
        else if (account.AsOf > (dataDate ?? today))
            work.Row.Note($"Số dư tiền gửi ngày {account.AsOf:dd/MM/yyyy} trong cổng mới hơn; giữ theo cổng");
        else if (account.Balance != sum || dataDate is not null)
            account.Report(sum, dataDate ?? today);
        work.Touched.Add(account);
    }
}
