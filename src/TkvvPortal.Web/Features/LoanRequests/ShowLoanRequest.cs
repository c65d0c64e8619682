using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>One request: the plan, every step with its day and who acted, and who acts next since when.</summary>
public sealed class ShowLoanRequest(PortalDbContext db, RequestTerms terms, PortalClock clock) : IUseCase
{
    public sealed record Page(LoanRequest Request, Borrower Borrower, Way Way, Terms Terms, Form Form);

    public sealed record Borrower(string CustomerCode, string GroupCode, string GroupName);

    /// <summary>What happened so far: the meeting, the list with its signatures, the loan.</summary>
    public sealed record Way(Met? Meeting, LoanRequestList? List, string? LoanCode);

    public sealed record Met(Guid Id, DateOnly On);

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }
    }

    /// <summary>The page with the form that withdraws it, or null when there is no such request for the person; seven queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await db.LoanRequests.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id) is not { } request)
            return null;
        var borrower = await (
            from stay in db.Memberships
            where stay.Id == request.MembershipId
            join grp in db.Groups on stay.GroupId equals grp.Id
            select new Borrower(stay.Member.CustomerCode, grp.Code, grp.Name)).SingleAsync();
        form ??= new Form();
        if (form.Version == Guid.Empty)
            form.Version = request.Version;
        return new Page(request, borrower, await WayAsync(request), await terms.ReadAsync(request), form);
    }

    /// <summary>Takes a request back; false when there is no such request for the person. Throws TK-267.</summary>
    public async Task<bool> WithdrawAsync(Guid id, Form form)
    {
        if (await db.LoanRequests.SingleOrDefaultAsync(one => one.Id == id) is not { } request)
            return false;
        request.Withdraw(clock.Today);
        db.Expect(request, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>A meeting or list of a group the borrower has left is not shown to who does not see that group.</summary>
    private async Task<Way> WayAsync(LoanRequest request) => new(
        await db.Meetings.Where(one => one.Id == request.MeetingId).Select(one => new Met(one.Id, one.ScheduledOn)).SingleOrDefaultAsync(),
        await db.LoanRequestLists.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.ListId),
        await db.Loans.Where(one => one.Id == request.LoanId).Select(one => one.Code).SingleOrDefaultAsync());
}
