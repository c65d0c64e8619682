using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.PolicyDocuments;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Sessions;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Tasks;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Everything told so far, and the means to tell it.</summary>
internal sealed class DemoWorld(DemoOptions options, DemoReference reference)
{
    public const int MonthsTold = 12;

    public DateOnly Today { get; } = options.AsOf;

    public bool IsSmall { get; } = options.Size == DemoSize.Small;

    public DemoReference Reference { get; } = reference;

    public DemoRandom Random { get; } = new(options.Seed);

    public DemoTime Time { get; } = new();

    /// <summary>The current month: the last one told.</summary>
    public FiscalMonth Current { get; } = FiscalMonth.Of(options.AsOf);

    public FiscalMonth First => Current.AddMonths(1 - MonthsTold);

    public IEnumerable<FiscalMonth> Months => Enumerable.Range(0, MonthsTold).Select(First.AddMonths);

    public List<DemoHamlet> Hamlets { get; } = [];

    public List<DemoGroup> Groups { get; } = [];

    public List<PortalUser> Users { get; } = [];

    public List<Assignment> Assignments { get; } = [];

    public List<ReceiptBook> Books { get; } = [];

    public List<ReceiptBatch> Batches { get; } = [];

    public List<LoanEvent> LoanEvents { get; } = [];

    public List<Meeting> Meetings { get; } = [];

    public List<Petition> Petitions { get; } = [];

    public List<MeetingTask> Tasks { get; } = [];

    public List<MonthPlan> Plans { get; } = [];

    public List<PolicyDocument> Documents { get; } = [];

    public List<DocumentAudience> Audiences { get; } = [];

    public List<GroupScore> Scores { get; } = [];

    public List<MembershipRequest> Requests { get; } = [];

    public List<LoanRequest> LoanRequests { get; } = [];

    public List<LoanRequestList> LoanRequestLists { get; } = [];

    public List<(NumberRange Range, RecordStamp By)> Paper { get; } = [];

    public List<CommuneSession> Sessions { get; } = [];

    public List<SessionPresence> Presences { get; } = [];

    public List<ReconciliationCampaign> Campaigns { get; } = [];

    public List<ReconciliationList> ReconciliationLists { get; } = [];

    public List<ReconciliationDifference> ReconciliationDifferences { get; } = [];

    public List<SheetMark> Marks { get; } = [];

    public DemoCashRows Cash { get; } = new();

    public List<Bylaws> Bylaws { get; } = [];

    public List<UseCheckSheet> UseChecks { get; } = [];

    public List<DemoAccount> Accounts { get; } = [];

    public IEnumerable<DemoMember> Members => Groups.SelectMany(group => group.Members);

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
