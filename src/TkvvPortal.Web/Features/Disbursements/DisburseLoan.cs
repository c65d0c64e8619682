using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Disbursements;

/// <summary>Giải ngân: an approved request becomes a loan, a new one or the one that the bank's file has brought already.</summary>
public sealed class DisburseLoan(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(Head Head, IReadOnlyList<Known> Loans, Form Form)
    {
        /// <summary>The result of the bank; the page is shown only where there is one and nothing is paid out.</summary>
        public LoanApproval Approval => Head.Approval!;

        /// <summary>Whether the request waits for the disbursement.</summary>
        public bool IsNext => Head.Status == LoanRequestStatus.Approved;
    }

    public sealed record Head(
        Guid Id, string Name, string CustomerCode, string GroupCode, string GroupName, string Programme, LoanApproval? Approval, int TermMonths, int PeriodMonths, LoanRequestStatus Status, Guid Version);

    /// <summary>A loan of the borrower that no request has yet.</summary>
    public sealed record Known(string Code, DateOnly DisbursedOn, Vnd Amount);

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [Required, StringLength(16), Display(Name = "mã món vay")]
        public string? Code { get; set; }

        [Required, Display(Name = "ngày giải ngân")]
        public DateOnly? On { get; set; }

        [Required, Display(Name = "số tiền giải ngân")]
        public Vnd? Amount { get; set; }
    }

    /// <summary>The page, or null when there is no such request for the person; two queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await db.LoanRequests.AsNoTracking().Where(request => request.Id == id).Join(
                db.Memberships, request => request.MembershipId, stay => stay.Id, (request, stay) => new Head(
                    request.Id, request.FullName, stay.Member.CustomerCode,
                    db.Groups.Where(grp => grp.Id == request.GroupId).Select(grp => grp.Code).First(),
                    db.Groups.Where(grp => grp.Id == request.GroupId).Select(grp => grp.Name).First(),
                    db.Programmes.Where(programme => programme.Id == request.ProgrammeId).Select(programme => programme.Name).First(),
                    request.Approval, request.Plan.TermMonths, request.Plan.PeriodMonths, request.Status, request.Version)).SingleOrDefaultAsync() is not { } head)
            return null;
        form ??= new Form { On = head.Approval?.DisburseOn < clock.Today ? head.Approval.DisburseOn : clock.Today, Amount = head.Approval?.Amount };
        if (form.Version == Guid.Empty)
            form.Version = head.Version;
        return new Page(head, await KnownAsync(id), form);
    }

    /// <summary>Records it; answers the code of the loan, null when there is no such request. Throws TK-020, TK-022, TK-267, TK-269, TK-273 or TK-274.</summary>
    public async Task<string?> HandleAsync(Guid id, Form form)
    {
        if (await db.LoanRequests.SingleOrDefaultAsync(one => one.Id == id) is not { } request)
            return null;
        var loan = await db.Loans.SingleOrDefaultAsync(one => one.Code == form.Code);
        if (request.LoanId is { } done && done == loan?.Id)
            return loan.Code;
        var others = loan is null ? [] : await db.LoanRequests.AsNoTracking().Where(one => one.LoanId == loan.Id).ToListAsync();
        if (loan is null)
            db.Add(loan = await NewAsync(request, form));
        request.Match(loan, others);
        db.Expect(request, form.Version);
        await db.ForeseeChangedAsync();
        await db.SaveOnceAsync<Loan>(loan.Id);
        return loan.Code;
    }

    /// <summary>It carries the key of its request, so that a form sent twice at the same moment makes one loan.</summary>
    private async Task<Loan> NewAsync(LoanRequest request, Form form)
    {
        var on = form.On!.Value;
        if (on > clock.Today || on < request.Since)
            throw new RuleViolationException(LoanRequestRules.DatesAreInOrder, request.Since, clock.Today) { Field = nameof(Form.On) };
        var rate = await db.ProgrammeRates.Where(one => one.ProgrammeId == request.ProgrammeId && one.EffectiveFrom <= on)
            .OrderByDescending(one => one.EffectiveFrom).Select(one => one.Rate).FirstAsync();
        var terms = new DisbursementTerms(on, form.Amount!.Value, on.AddMonths(request.Plan.TermMonths), request.Plan.PeriodMonths);
        return Loan.Disburse(request.Id, request.GroupId, request.MembershipId, form.Code!, request.ProgrammeId, rate, terms);
    }

    private Task<List<Known>> KnownAsync(Guid id) => (
        from request in db.LoanRequests
        where request.Id == id
        from loan in db.Loans
        where loan.MembershipId == request.MembershipId && loan.ProgrammeId == request.ProgrammeId && loan.DisbursedOn >= request.Since
            && !db.LoanRequests.Any(other => other.LoanId == loan.Id)
        orderby loan.DisbursedOn descending
        select new Known(loan.Code, loan.DisbursedOn, loan.DisbursedAmount)).ToListAsync();
}
