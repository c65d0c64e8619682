using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>A loan with its first check as one line; money in đồng.</summary>
public sealed record UseCheckRow(Guid LoanId, string Code, string Borrower, string CustomerCode, string GroupCode, string GroupName, string Commune, string Organisation, string Programme)
{
    public required DateOnly DisbursedOn { get; init; }
    public required Vnd Disbursed { get; init; }
    public required Vnd Outstanding { get; init; }
    public required DateOnly? CheckedOn { get; init; }
    public required Vnd WrongUse { get; init; }

    /// <summary>The lines of loans, oldest disbursement first.</summary>
    public static IQueryable<UseCheckRow> Of(PortalDbContext db, IQueryable<Loan> loans) =>
        from loan in loans
        join stay in db.Memberships on loan.MembershipId equals stay.Id
        join lent in db.Groups on loan.GroupId equals lent.Id
        join commune in db.Communes on lent.CommuneId equals commune.Id
        join organisation in db.Organisations on lent.OrganisationId equals organisation.Id
        join programme in db.Programmes on loan.ProgrammeId equals programme.Id
        orderby loan.DisbursedOn, loan.Code
        select new UseCheckRow(
            loan.Id, loan.Code, stay.Member.FullName, stay.Member.CustomerCode, lent.Code, lent.Name, commune.Name, organisation.ShortName, programme.ShortName)
        {
            DisbursedOn = loan.DisbursedOn,
            Disbursed = loan.DisbursedAmount,
            Outstanding = new Vnd((long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            CheckedOn = db.UseChecks.Where(check => check.LoanId == loan.Id).Min(check => (DateOnly?)check.CheckedOn),
            WrongUse = new Vnd(db.UseChecks.Where(check => check.LoanId == loan.Id).Max(check => (long?)(long)check.WrongUse) ?? 0),
        };
}
