using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The figures a leader reads out at a meeting.</summary>
public sealed record AgendaFacts(
    FiscalMonth Month, AgendaFacts.SheetTotals? Sheet, IReadOnlyList<AgendaFacts.LoanLine> FallingDue,
    IReadOnlyList<AgendaFacts.StayLine> Stays, IReadOnlyList<AgendaFacts.RequestLine> Requests,
    IReadOnlyList<AgendaFacts.ReviewLine> Reviews, IReadOnlyList<AgendaFacts.WaitingOpinion> Waiting, int Opinions)
{
    /// <summary>Tasks of earlier meetings that are not done.</summary>
    public required int OpenTasks { get; init; }

    /// <summary>Texts the group has not heard before this meeting.</summary>
    public required IReadOnlyList<TextLine> Texts { get; init; }

    /// <summary>Answers the group is to hear at this meeting.</summary>
    public required IReadOnlyList<ReplyLine> Replies { get; init; }

    /// <summary>Days ahead in which an instalment or a final due date is announced.</summary>
    public const int DaysAhead = 60;

    /// <summary>The month's sheet in total.</summary>
    public sealed record SheetTotals(int Members, Vnd Outstanding, Vnd Overdue, Vnd MonthInterest, Vnd Arrears, Vnd Deposits);

    /// <summary>An instalment, or the rest of a loan, that falls due; principal in đồng, provisional.</summary>
    public sealed record LoanLine(string Name, string Code, DateOnly DueOn, Vnd Amount, bool IsFinal)
    {
        /// <summary>Which of the two the minutes call it.</summary>
        public string Part => IsFinal ? "kỳ cuối" : "phân kỳ";
    }

    /// <summary>Somebody who joined or left in the month.</summary>
    public sealed record StayLine(string Name, DateOnly JoinedOn, DateOnly? LeftOn);

    /// <summary>A request that waits; the vote when this meeting recorded one.</summary>
    public sealed record RequestLine(RequestKind Kind, string Name, Vote? Vote);

    /// <summary>A request for a loan that waits; amount agreed and vote when this meeting recorded them.</summary>
    public sealed record ReviewLine(string Name, Vnd Asked, Vnd? Agreed, Vote? Vote);

    /// <summary>The requests of a kind.</summary>
    public IReadOnlyList<RequestLine> RequestsTo(RequestKind kind) => [.. Requests.Where(request => request.Kind == kind)];

    /// <summary>A text, and whether it was explained at this meeting.</summary>
    public sealed record TextLine(string Number, string Title, bool IsExplained);

    /// <summary>An answer to an opinion, and whether it was read out at this meeting.</summary>
    public sealed record ReplyLine(string RaisedBy, string Reply, bool IsRead);

    /// <summary>An opinion of an earlier meeting that was not answered on the spot.</summary>
    public sealed record WaitingOpinion(string RaisedBy, string Content, DateOnly? AnswerBy);
}

/// <summary>Reads the figures; nine queries.</summary>
public sealed class AgendaFactsOfMeeting(PortalDbContext db) : IUseCase
{
    private const int LongestList = 30;

    /// <summary>The figures for a meeting.</summary>
    public async Task<AgendaFacts> ReadAsync(MeetingHead head)
    {
        var month = FiscalMonth.Of(head.On);
        var sheet = await db.Sheets.AsNoTracking().Where(s => s.GroupId == head.GroupId && s.Month == month)
            .Select(s => new AgendaFacts.SheetTotals(s.MemberCount, s.Outstanding, s.Overdue, s.MonthInterest, s.Arrears, s.DepositBalance))
            .SingleOrDefaultAsync();
        return new AgendaFacts(
            month, sheet, await FallingDueAsync(head), await StaysAsync(head.GroupId, month), await RequestsAsync(head), await ReviewsAsync(head), await WaitingAsync(head), head.Opinions)
        {
            OpenTasks = await db.MeetingTasks.CountAsync(task => task.GroupId == head.GroupId && task.DoneOn == null && task.MeetingId != head.Id),
            Texts = await TextsAsync(head),
            Replies = await RepliesAsync(head),
        };
    }

    private Task<List<AgendaFacts.LoanLine>> FallingDueAsync(MeetingHead head)
    {
        var until = head.On.AddDays(AgendaFacts.DaysAhead);
        return db.Loans.AsNoTracking()
            .Where(loan => loan.GroupId == head.GroupId && loan.InTerm != Vnd.Zero && loan.NextDueOn >= head.On && loan.NextDueOn <= until)
            .OrderBy(loan => loan.NextDueOn).ThenBy(loan => loan.Code).Take(LongestList)
            .Join(db.Memberships, loan => loan.MembershipId, stay => stay.Id, (loan, stay) => new AgendaFacts.LoanLine(
                stay.Member.FullName, loan.Code, loan.NextDueOn!.Value, loan.NextDueAmount, loan.NextDueAmount == loan.InTerm))
            .ToListAsync();
    }

    private Task<List<AgendaFacts.StayLine>> StaysAsync(Guid groupId, FiscalMonth month)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return db.Memberships.AsNoTracking().Where(stay => stay.GroupId == groupId
                && ((stay.JoinedOn >= first && stay.JoinedOn <= last) || (stay.LeftOn >= first && stay.LeftOn <= last)))
            .OrderBy(stay => stay.Member.SortKey).Take(LongestList)
            .Select(stay => new AgendaFacts.StayLine(stay.Member.FullName, stay.JoinedOn, stay.LeftOn)).ToListAsync();
    }

    private Task<List<AgendaFacts.RequestLine>> RequestsAsync(MeetingHead head) => db.MembershipRequests.AsNoTracking()
        .Where(request => request.GroupId == head.GroupId && request.Status == RequestStatus.Waiting)
        .OrderBy(request => request.FiledAtUtc).ThenBy(request => request.Id).Take(LongestList)
        .Select(request => new AgendaFacts.RequestLine(request.Kind, request.FullName, request.MeetingId == head.Id ? request.Vote : null)).ToListAsync();

    private async Task<IReadOnlyList<AgendaFacts.ReviewLine>> ReviewsAsync(MeetingHead head)
    {
        var requests = await db.LoanRequests.AsNoTracking().Where(request => request.GroupId == head.GroupId && request.Status == LoanRequestStatus.Filed)
            .OrderBy(request => request.FiledAtUtc).ThenBy(request => request.Id).Take(LongestList).ToListAsync();
        return
        [
            .. requests.Select(request => request.MeetingId == head.Id
                ? new AgendaFacts.ReviewLine(request.FullName, request.Amount, request.Agreed, request.Ballots!.Tally)
                : new AgendaFacts.ReviewLine(request.FullName, request.Amount, null, null)),
        ];
    }

    private Task<List<AgendaFacts.WaitingOpinion>> WaitingAsync(MeetingHead head) => (
        from petition in db.Petitions.AsNoTracking()
        where petition.GroupId == head.GroupId && petition.Status < PetitionStatus.Answered
        join meeting in db.Meetings on petition.MeetingId equals meeting.Id
        where meeting.ScheduledOn < head.On
        orderby meeting.ScheduledOn descending, petition.RecordedAtUtc
        select new AgendaFacts.WaitingOpinion(petition.RaisedBy, petition.Content, petition.AnswerBy)).Take(LongestList).ToListAsync();

    private Task<List<AgendaFacts.TextLine>> TextsAsync(MeetingHead head) => (
        from audience in db.DocumentAudiences
        where audience.GroupId == head.GroupId && audience.ExplainedOn == null
        join document in db.PolicyDocuments on audience.DocumentId equals document.Id
        orderby document.PublishedOn, document.Number
        select new AgendaFacts.TextLine(document.Number, document.Title, audience.MeetingId == head.Id)).Take(LongestList).ToListAsync();

    private Task<List<AgendaFacts.ReplyLine>> RepliesAsync(MeetingHead head) => db.Petitions
        .Where(petition => petition.GroupId == head.GroupId && petition.Status == PetitionStatus.Answered)
        .OrderBy(petition => petition.RepliedOn).ThenBy(petition => petition.Id).Take(LongestList)
        .Select(petition => new AgendaFacts.ReplyLine(petition.RaisedBy, petition.Reply!, petition.ReadAtMeetingId == head.Id)).ToListAsync();
}
