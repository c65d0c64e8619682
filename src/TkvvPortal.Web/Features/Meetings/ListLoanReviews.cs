using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Bình xét cho vay: the requests that wait for the group, and how this meeting voted on each.</summary>
public sealed class ListLoanReviews(PortalDbContext db, MeetingHeads heads, Policies policies) : IUseCase
{
    public sealed record Page(MeetingHead Head, PageOf<Line> Requests, int Present, PolicyParameter Pass) : IMeetingPage;

    /// <summary>A request; the vote when this meeting recorded one.</summary>
    public sealed record Line(Guid Id, string Name, string Programme, Vnd Amount, string? Exception, Vnd? Agreed, Vote? Vote);

    /// <summary>The page, or null when there is no such meeting; five queries.</summary>
    public async Task<Page?> PageAsync(Guid id, int number)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var requests = await (
            from request in db.LoanRequests.AsNoTracking()
            where request.GroupId == head.GroupId && request.Status == LoanRequestStatus.Filed
            join programme in db.Programmes on request.ProgrammeId equals programme.Id
            orderby request.FiledAtUtc, request.Id
            select new { request, programme.ShortName }).ToPageAsync(number);
        var present = await db.MemberAttendances.CountAsync(mark => mark.MeetingId == id && mark.Presence != Presence.Absent);
        var lines = requests.With<Line>([.. requests.Items.Select(row => Of(row.request, row.ShortName, id))]);
        return new Page(head, lines, present, (await policies.ReadAsync()).Find(PolicyKey.Majority, head.On));
    }

    private static Line Of(LoanRequest request, string programme, Guid meetingId)
    {
        var isHere = request.MeetingId == meetingId;
        return new Line(
            request.Id, request.FullName, programme, request.Amount, request.Exception,
            isHere ? request.Agreed : null, isHere ? request.Ballots!.Tally : null);
    }
}
