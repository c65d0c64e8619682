using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>Principal that falls due in a period by the schedules agreed when loans were paid out, whatever happened to them since.</summary>
public sealed class AgreedInstalments(PortalDbContext db, Policies policies) : IUseCase
{
    /// <summary>Principal of a group due in a month, đồng.</summary>
    public sealed record Due(Guid GroupId, FiscalMonth Month, Vnd Principal);

    private sealed record Agreed(Guid GroupId, int SessionDay, DisbursementTerms Terms);

    /// <summary>The sums within the scope; two queries.</summary>
    public async Task<IReadOnlyList<Due>> ReadAsync(ReportPeriod period)
    {
        var book = await policies.ReadAsync();
        var (first, last, since) = (period.FirstDay, period.LastDay, book.Since(PolicyKey.ScheduleUnit));
        // An agreed day becomes a session day of the same month or the one before, never of a later one.
        var dueBy = last.AddMonths(1);
        var loans = await (
            from loan in db.Loans
            where loan.MaturesOn >= first && loan.DisbursedOn <= last && (loan.PrincipalPeriodMonths > 0 || loan.MaturesOn <= dueBy)
            join lent in db.Groups on loan.GroupId equals lent.Id
            join point in db.TransactionPoints on lent.TransactionPointId equals point.Id
            select new Agreed(
                loan.GroupId, point.SessionDay, new DisbursementTerms(loan.DisbursedOn, loan.DisbursedAmount, loan.MaturesOn, loan.PrincipalPeriodMonths))).ToListAsync();
        return
        [
            .. loans.SelectMany(loan => RepaymentSchedule.For(loan.Terms, SchedulePolicy.On(book, loan.Terms.DisbursedOn < since ? since : loan.Terms.DisbursedOn, loan.SessionDay))
                    .Instalments.Where(one => one.DueOn >= first && one.DueOn <= last).Select(one => (loan.GroupId, Month: FiscalMonth.Of(one.DueOn), one.Principal)))
                .GroupBy(one => (one.GroupId, one.Month)).Select(all => new Due(all.Key.GroupId, all.Key.Month, all.Total(one => one.Principal))),
        ];
    }
}
