using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>Reckons the figures of a month from the rows themselves: twelve queries, whatever the number of groups.</summary>
internal sealed class LiveFigures(PortalDbContext db)
{
    private readonly LoanFigures _loans = new(db);
    private readonly CollectionFigures _collection = new(db);
    private readonly ActivityFigures _activity = new(db);

    private sealed record Head(Guid Id, Guid CommuneId, Guid OrganisationId, bool IsActive);

    /// <summary>The figures of the groups founded by the end of the month. Balances are those the bank reported last.</summary>
    /// <param name="month">The month.</param>
    /// <param name="today">The day; an ended month is reckoned as of the day after its last.</param>
    public async Task<FigureSet> ReadAsync(FiscalMonth month, DateOnly today)
    {
        var asOf = month.LastDay < today ? month.LastDay.AddDays(1) : today;
        var until = month.LastDay < today ? month.LastDay : today;
        var heads = await db.Groups.Where(group => group.FoundedOn <= until)
            .Select(group => new Head(group.Id, group.CommuneId, group.OrganisationId, group.Status == GroupStatus.Active)).ToListAsync();
        var loans = await _loans.ReadAsync(month, asOf);
        var ofGroup = loans.Rows.ToLookup(row => row.GroupId);
        var members = await _collection.MembersAsync(until);
        var deposits = await _collection.DepositsAsync();
        var sheets = await _collection.SheetsAsync(month);
        var receipts = await _collection.ReceiptsAsync(month);
        var meetings = await _activity.MeetingsAsync(month, asOf);
        var duties = await _activity.DutiesAsync(month, asOf);
        var opinions = await _activity.OpinionsAsync(asOf);
        var here = heads.Select(head => head.Id).ToHashSet();
        return new FigureSet(month, loans.DataDate, null, [.. heads.Select(Of)], [.. loans.Rows.Where(row => here.Contains(row.GroupId))]);

        GroupFiguresOfMonth Of(Head head)
        {
            var id = head.Id;
            var (sheet, receipt, deposit) = (sheets.GetValueOrDefault(id), receipts.GetValueOrDefault(id), deposits.GetValueOrDefault(id));
            var (held, duty, open) = (meetings.GetValueOrDefault(id), duties.GetValueOrDefault(id), opinions.GetValueOrDefault(id));
            return new GroupFiguresOfMonth
            {
                GroupId = id, Month = month, CommuneId = head.CommuneId, OrganisationId = head.OrganisationId, IsActive = head.IsActive,
                Members = members.GetValueOrDefault(id), SheetsOpened = sheet?.Opened ?? 0, InterestDue = new Vnd(sheet?.Due ?? 0),
                InterestCollected = new Vnd(receipt?.Interest ?? 0), DepositsCollected = new Vnd(receipt?.Deposits ?? 0), DepositsUsed = new Vnd(receipt?.DepositsUsed ?? 0),
                MeetingsPlanned = held?.Planned ?? 0, MeetingsClosed = held?.Closed ?? 0, MeetingsNotHeld = held?.NotHeld ?? 0, MeetingsNotMinuted = held?.NotMinuted ?? 0,
                DutiesAssigned = duty?.Assigned ?? 0, DutiesAttended = duty?.Attended ?? 0, DutiesSubstituted = duty?.Substituted ?? 0,
                OpenOpinions = open?.Open ?? 0, LateOpinions = open?.Late ?? 0,
            }.With(new GroupBalances([.. ofGroup[id]], loans.Borrowers.GetValueOrDefault(id), new Vnd(deposit?.Balance ?? 0), deposit?.Savers ?? 0));
        }
    }
}
