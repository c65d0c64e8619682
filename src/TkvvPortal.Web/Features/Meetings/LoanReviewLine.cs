using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>How the minutes tell the review of one request for a loan.</summary>
public sealed record LoanReviewLine(
    string Name, string Programme, string Purpose, int TermMonths, Vnd Asked, Vnd Agreed, Vote Vote, LoanRequestStatus Status, LoanRefusal? Refusal, string? Exception)
{
    /// <summary>What came of it at the meeting; none while the minutes are open.</summary>
    public string? Result => Status switch
    {
        LoanRequestStatus.Filed => null,
        LoanRequestStatus.Refused when Refusal!.At == LoanRequestStatus.Filed => "không được thông qua",
        _ => "được thông qua",
    };
}

/// <summary>Reads what meetings reviewed; one query.</summary>
public sealed class ReadLoanReviews(PortalDbContext db) : IUseCase
{
    /// <summary>The reviews by meeting, in the order the requests were filed.</summary>
    public async Task<ILookup<Guid, LoanReviewLine>> ReadAsync(IReadOnlyList<Guid> meetings)
    {
        var rows = await (
            from request in db.LoanRequests.AsNoTracking()
            where request.MeetingId != null && meetings.Contains(request.MeetingId.Value)
            join programme in db.Programmes on request.ProgrammeId equals programme.Id
            orderby request.FiledAtUtc, request.Id
            select new { request, programme.ShortName }).ToListAsync();
        return rows.ToLookup(row => row.request.MeetingId!.Value, row => new LoanReviewLine(
            row.request.FullName, row.ShortName, row.request.Plan.Words, row.request.Plan.TermMonths, row.request.Amount, row.request.Agreed!.Value,
            row.request.Ballots!.Tally, row.request.Status, row.request.Refusal, row.request.Exception));
    }
}
