using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Watching;

/// <summary>A loan on a watch list as one line.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="Borrower">Its borrower.</param>
/// <param name="CustomerCode">The borrower's code.</param>
/// <param name="GroupCode">The group's code.</param>
/// <param name="GroupName">The group's name.</param>
/// <param name="Commune">The commune of the group.</param>
/// <param name="Programme">The short name of the programme.</param>
/// <param name="SessionDay">The day of the month of the session.</param>
public sealed record WatchRow(
    Loan Loan, string Borrower, string CustomerCode, string GroupCode, string GroupName, string Commune, string Programme, int SessionDay)
{
    /// <summary>How old the arrears are, in months of interest.</summary>
    public decimal? ArrearsMonths => ArrearsAge.Of(Loan.Balance, Loan.Rate).Months;

    public DateOnly LastTransactionOn => Loan.LastTransactionOn ?? Loan.DisbursedOn;

    /// <summary>The lines of loans, in their order, as one query.</summary>
    public static IQueryable<WatchRow> Of(PortalDbContext db, IQueryable<Loan> loans) =>
        from loan in loans
        from stay in db.Memberships.Where(stay => stay.Id == loan.MembershipId)
        from lent in db.Groups.Where(lent => lent.Id == loan.GroupId)
        from commune in db.Communes.Where(commune => commune.Id == lent.CommuneId)
        from programme in db.Programmes.Where(programme => programme.Id == loan.ProgrammeId)
        from point in db.TransactionPoints.Where(point => point.Id == lent.TransactionPointId)
        select new WatchRow(
            loan, stay.Member.FullName, stay.Member.CustomerCode, lent.Code, lent.Name, commune.Name, programme.ShortName, point.SessionDay);
}
