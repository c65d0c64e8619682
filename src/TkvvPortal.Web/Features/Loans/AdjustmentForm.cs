using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Requests to adjust instalments, prepared for loans with one falling due (08/TD).</summary>
public sealed class AdjustmentForm(PortalDbContext db) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "08-td", "08/TD", AdjustmentPaper.Title, "Khách hàng, ít nhất 5 ngày làm việc trước kỳ trả nợ; Tổ trưởng nộp ít nhất 3 ngày làm việc trước",
        "Món vay có kỳ trả nợ gốc trong tháng, số liệu ngân hàng gần nhất; ngày mới và lý do khách hàng ghi", FormUnit.Group)
    {
        Roles = [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager],
    };

    /// <summary>A paper for every loan with principal in term falling due in the month, by borrower; one query.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var (first, last) = (subject.Month.FirstDay, subject.Month.LastDay);
        var loans = (await (
            from loan in db.Loans.AsNoTracking()
            where subject.GroupIds.Contains(loan.GroupId) && (long)loan.InTerm > 0 && loan.NextDueOn >= first && loan.NextDueOn <= last
            join stay in db.Memberships on loan.MembershipId equals stay.Id
            join programme in db.Programmes on loan.ProgrammeId equals programme.Id
            orderby stay.Member.SortKey, loan.Code
            select new { loan, stay.Member.FullName, stay.Member.CustomerCode, programme.Name }).ToListAsync()).ToLookup(one => one.loan.GroupId);
        return
        [
            .. subject.Groups.SelectMany(group => loans[group.Id].Select(one => new FilledForm(
                group.Code, AdjustmentPaper.Of(group, Of(one.loan, one.FullName, one.CustomerCode, one.Name)), one.loan.Id))),
        ];
    }

    private static AdjustmentLoan Of(Loan loan, string borrower, string customer, string programme) =>
        new(loan.Code, borrower, customer, programme, loan.Terms, loan.Terms.TermMonths, loan.Rate)
        {
            MaturesOn = loan.MaturesOn.Text(), Basis = $"số liệu ngân hàng ngày {loan.AsOf.Text()}",
            Outstanding = loan.Balance.Outstanding, Overdue = loan.Overdue, Interest = loan.Balance.Arrears,
            Instalment = loan.NextDueOn is { } due ? new AdjustedInstalment(null, loan.NextDueAmount, due) : null,
        };
}
