using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Whose turn it is: the requests for loans that wait for what the signed-in person may do.</summary>
public sealed class LoanRequestTurns(PortalDbContext db, CurrentUser user) : IUseCase
{
    private static readonly (LoanRequestStatus Status, Permission Permission)[] Actors =
    [
        (LoanRequestStatus.Filed, Permission.CloseMeeting),
        (LoanRequestStatus.Listed, Permission.EndorseLoanLists),
        (LoanRequestStatus.Endorsed, Permission.RecordCommuneDecision),
        (LoanRequestStatus.Confirmed, Permission.ApproveLoans),
        (LoanRequestStatus.Approved, Permission.DisburseLoans),
    ];

    /// <summary>The requests, within the scope.</summary>
    public IQueryable<LoanRequest> Mine()
    {
        var mine = Actors.Where(actor => user.May(actor.Permission)).Select(actor => actor.Status).ToList();
        return db.LoanRequests.Where(request => mine.Contains(request.Status));
    }

    /// <summary>How many there are; one query.</summary>
    public Task<int> CountAsync() => Mine().CountAsync();
}
