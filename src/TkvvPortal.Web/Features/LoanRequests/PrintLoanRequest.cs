using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>Giấy đề nghị vay vốn kiêm phương án sử dụng vốn vay (01/TD) on paper; identity papers are left for the hand.</summary>
public sealed class PrintLoanRequest(PortalDbContext db, PaperGroups papers, RequestTerms terms) : IUseCase
{
    public sealed record Page(LoanRequest Request, Borrower Borrower, PaperGroup Group, Terms Terms);

    public sealed record Borrower(string Name, DateOnly BirthDate, string? Address);

    /// <summary>The paper, or null when there is no such request for the person; six queries.</summary>
    public async Task<Page?> PageAsync(Guid id)
    {
        if (await db.LoanRequests.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id) is not { } request)
            return null;
        var borrower = await db.Memberships.Where(stay => stay.Id == request.MembershipId)
            .Select(stay => new Borrower(stay.Member.FullName, stay.Member.BirthDate, stay.Member.Address)).SingleAsync();
        var filedOn = DateOnly.FromDateTime(PortalClock.Local(request.FiledAtUtc));
        return new Page(request, borrower, await papers.OfAsync(request.GroupId, filedOn), await terms.ReadAsync(request));
    }
}
