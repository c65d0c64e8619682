using TkvvPortal.Data;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Commissions;

/// <summary>Hoa hồng of one group for a month, with the formula and its numbers; on the screen and on paper.</summary>
public sealed class ShowCommission(PortalDbContext db, ReadCommissions read, Policies policies, PaperGroups papers, PortalClock clock) : IUseCase
{
    public sealed record Page(FiscalMonth Month, Commission Commission, CommissionBasis Basis, int Receipts)
    {
        /// <summary>The group as papers name it.</summary>
        public required PaperGroup Paper { get; init; }

        /// <summary>Whether the month is over, so that nothing is added any more but late payments.</summary>
        public required bool IsOver { get; init; }

        public required DateOnly Today { get; init; }

        public string Address => $"/to/{Paper.Code}/hoa-hong/{Month.ToRoute()}";
    }

    /// <summary>The page; null when the group does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth month)
    {
        var groups = db.Groups.Where(group => group.Code == code);
        if (await papers.FindAsync(code, clock.Today) is not { } paper)
            return null;
        var money = (await read.ReadAsync(groups, month))[paper.Id];
        var commission = Commission.Of(money.Collected, money.Basis, CommissionTerms.Of(await policies.ReadAsync(), month));
        return new Page(month, commission, money.Basis, money.Receipts) { Paper = paper, IsOver = month < clock.Month, Today = clock.Today };
    }
}
