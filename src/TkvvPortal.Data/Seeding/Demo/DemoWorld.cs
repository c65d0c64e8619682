using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Figures;
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
internal sealed partial class DemoWorld(DemoOptions options, DemoReference reference)
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

    /// <summary>Balances of groups as months ended.</summary>
    public Dictionary<(Guid GroupId, FiscalMonth Month), GroupBalances> AtMonthEnd { get; } = [];

    public List<DemoAccount> Accounts { get; } = [];

    public IEnumerable<DemoMember> Members => Groups.SelectMany(group => group.Members);
}
