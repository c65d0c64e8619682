using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>A list of the checks of new loans by where they stand, or of loans used for something else.</summary>
/// <param name="Duty">Where the check stands; none for loans used for something else.</param>
/// <param name="Slug">The value of <c>loai</c> in addresses.</param>
/// <param name="Title">The name on its tab.</param>
public sealed record UseCheckList(UseCheckDuty? Duty, string Slug, string Title)
{
    /// <summary>Every list, in the order of the tabs.</summary>
    public static IReadOnlyList<UseCheckList> All { get; } =
    [
        new(UseCheckDuty.Missed, "qua-han", "Quá hạn chưa kiểm tra"),
        new(UseCheckDuty.Owed, "con-han", "Chưa kiểm tra, còn hạn"),
        new(UseCheckDuty.Kept, "dung-han", "Kiểm tra đúng hạn"),
        new(UseCheckDuty.KeptLate, "muon", "Kiểm tra muộn"),
        new(null, "sai-muc-dich", "Sai mục đích"),
    ];

    /// <summary>The loans of the list within the scope: paid out in the last twelve months, or found to be used for something else.</summary>
    public IQueryable<Loan> Loans(PortalDbContext db, UseCheckPolicy policy, DateOnly today)
    {
        if (Duty is null)
            return db.Loans.Where(loan => db.UseChecks.Any(check => check.LoanId == loan.Id && check.WrongUse > Vnd.Zero));
        var (since, overdue, days) = (today.AddMonths(-LoanSelections.NewLoanMonths), today.AddDays(-policy.DaysAfterDisbursement), policy.DaysAfterDisbursement);
        var paidOut = db.Loans.Where(loan => loan.DisbursedOn >= since && loan.DisbursedOn <= today);
        return Duty switch
        {
            UseCheckDuty.Owed => db.UncheckedLoans(today).Where(loan => loan.DisbursedOn >= overdue),
            UseCheckDuty.Missed => db.UncheckedLoans(today).Where(loan => loan.DisbursedOn < overdue),
            UseCheckDuty.Kept => paidOut.Where(loan => db.UseChecks.Any(check => check.LoanId == loan.Id && check.CheckedOn <= loan.DisbursedOn.AddDays(days))),
            _ => paidOut.Where(loan => db.UseChecks.Any(check => check.LoanId == loan.Id)
                && !db.UseChecks.Any(check => check.LoanId == loan.Id && check.CheckedOn <= loan.DisbursedOn.AddDays(days))),
        };
    }
}
