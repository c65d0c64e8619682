using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Seeding.Demo;

// The rows in the order they are written.
internal sealed partial class DemoWorld
{
    /// <summary>All rows, table by table, parents first.</summary>
    public IReadOnlyList<IReadOnlyList<object>> Tables() =>
    [
        Users,
        [.. Hamlets.Select(hamlet => hamlet.Row)],
        [.. Hamlets.SelectMany(hamlet => hamlet.Row.Placements)],
        [.. Groups.Select(group => group.Row)],
        [.. Members.Select(member => member.Person).Distinct()],
        [.. Members.Select(member => member.Person).Distinct().SelectMany(person => person.Households)],
        [.. Members.Select(member => member.Stay)],
        [.. Groups.SelectMany(group => group.Row.BoardTerms)],
        [.. Members.SelectMany(member => member.Loans).Select(loan => loan.Row)],
        LoanEvents,
        [.. Members.Select(member => member.Account).OfType<DepositAccount>()],
        [.. Groups.SelectMany(group => group.Sheets.Values)],
        [.. Groups.SelectMany(group => group.Sheets.Values).SelectMany(sheet => sheet.Rows)],
        Marks,
        Books,
        [.. Paper.Select(paper => paper.Range)],
        Batches,
        [.. Batches.SelectMany(batch => batch.Receipts)],
        [.. Batches.SelectMany(batch => batch.Receipts).Select(receipt => receipt.Reversal).OfType<ReceiptReversal>()],
        .. Cash.Tables(),
        Meetings,
        [.. Meetings.SelectMany(meeting => meeting.Members)],
        [.. Meetings.SelectMany(meeting => meeting.Officials)],
        [.. Meetings.SelectMany(meeting => meeting.Agenda)],
        [.. Meetings.SelectMany(meeting => meeting.Duties)],
        [.. Meetings.SelectMany(meeting => meeting.Addenda)],
        [.. Meetings.SelectMany(meeting => meeting.Signatures)],
        Tasks,
        Plans,
        Petitions,
        [.. Petitions.SelectMany(petition => petition.Steps)],
        Documents,
        Audiences,
        Assignments,
        Scores,
        Requests,
        LoanRequestLists,
        LoanRequests,
        Bylaws,
        UseChecks,
        [.. UseChecks.SelectMany(sheet => sheet.Checks)],
        Campaigns,
        ReconciliationLists,
        [.. ReconciliationLists.SelectMany(list => list.Lines)],
        ReconciliationDifferences,
        Sessions,
        [.. Sessions.SelectMany(session => session.Conclusions)],
        Presences,
    ];
}
