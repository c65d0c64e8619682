using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>One request in a list.</summary>
public sealed record LoanRequestRow(
    Guid Id, string Name, string GroupCode, string GroupName, string Programme, Vnd Amount, LoanRequestStatus Status, DateOnly Since, DateTime FiledAtUtc)
{
    /// <summary>Days it has stood where it stands.</summary>
    public int WaitingDays(DateOnly today) => Math.Max(0, today.DayNumber - Since.DayNumber);
}

/// <summary>Reads requests as rows of a list.</summary>
public sealed class LoanRequestRows(PortalDbContext db) : IUseCase
{
    /// <summary>The rows in the order given.</summary>
    public IQueryable<LoanRequestRow> Of(IQueryable<LoanRequest> requests) => requests.AsNoTracking()
        .Select(request => new LoanRequestRow(
            request.Id, request.FullName,
            db.Groups.Where(group => group.Id == request.GroupId).Select(group => group.Code).First(),
            db.Groups.Where(group => group.Id == request.GroupId).Select(group => group.Name).First(),
            db.Programmes.Where(programme => programme.Id == request.ProgrammeId).Select(programme => programme.ShortName).First(),
            request.Amount, request.Status, request.Since, request.FiledAtUtc));
}
