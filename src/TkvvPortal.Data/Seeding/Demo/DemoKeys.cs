using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Sessions;
using TkvvPortal.Domain.Tasks;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>
/// The domain gives some rows a key by the clock, and saving stamps versions. Demo rows must be the same every time, so these
/// keys and versions are replaced right after the row is made.
/// </summary>
internal static class DemoKeys
{
    public static readonly Action<BoardTerm, Guid> OfBoardTerm = Setter<BoardTerm>(nameof(BoardTerm.Id));
    public static readonly Action<Assignment, Guid> OfAssignment = Setter<Assignment>(nameof(Assignment.Id));
    public static readonly Action<Receipt, Guid> OfReceipt = Setter<Receipt>(nameof(Receipt.Id));
    public static readonly Action<OfficialAttendance, Guid> OfOfficial = Setter<OfficialAttendance>(nameof(OfficialAttendance.Id));
    public static readonly Action<SavingsGroup, Guid> GroupVersion = Setter<SavingsGroup>(nameof(SavingsGroup.Version));
    public static readonly Action<CollectionSheet, Guid> SheetVersion = Setter<CollectionSheet>(nameof(CollectionSheet.Version));
    public static readonly Action<ReceiptBook, Guid> BookVersion = Setter<ReceiptBook>(nameof(ReceiptBook.Version));
    public static readonly Action<NumberRange, Guid> RangeVersion = Setter<NumberRange>(nameof(NumberRange.Version));
    public static readonly Action<ReconciliationCampaign, Guid> CampaignVersion = Setter<ReconciliationCampaign>(nameof(ReconciliationCampaign.Version));
    public static readonly Action<ReconciliationList, Guid> ReconciliationListVersion = Setter<ReconciliationList>(nameof(ReconciliationList.Version));
    public static readonly Action<ReconciliationDifference, Guid> ReconciliationDifferenceVersion = Setter<ReconciliationDifference>(nameof(ReconciliationDifference.Version));
    public static readonly Action<CommuneSession, Guid> SessionVersion = Setter<CommuneSession>(nameof(CommuneSession.Version));
    public static readonly Action<Meeting, Guid> MeetingVersion = Setter<Meeting>(nameof(Meeting.Version));
    public static readonly Action<Petition, Guid> PetitionVersion = Setter<Petition>(nameof(Petition.Version));
    public static readonly Action<MeetingTask, Guid> TaskVersion = Setter<MeetingTask>(nameof(MeetingTask.Version));
    public static readonly Action<MembershipRequest, Guid> RequestVersion = Setter<MembershipRequest>(nameof(MembershipRequest.Version));
    public static readonly Action<LoanUseCheck, Guid> OfUseCheck = Setter<LoanUseCheck>(nameof(LoanUseCheck.Id));
    public static readonly Action<LoanRequest, Guid> LoanRequestVersion = Setter<LoanRequest>(nameof(LoanRequest.Version));
    public static readonly Action<LoanRequestList, Guid> LoanListVersion = Setter<LoanRequestList>(nameof(LoanRequestList.Version));

    public static readonly Action<CashBook, Guid> CashBookVersion = Setter<CashBook>(nameof(CashBook.Version));
    public static readonly Action<CashCount, Guid> CashCountVersion = Setter<CashCount>(nameof(CashCount.Version));
    public static readonly Action<ReversalRequest, Guid> ReversalRequestVersion = Setter<ReversalRequest>(nameof(ReversalRequest.Version));
    public static readonly Action<CashDifference, Guid> DifferenceVersion = Setter<CashDifference>(nameof(CashDifference.Version));

    private static readonly Action<Receipt, string> SetCode =
        typeof(Receipt).GetProperty(nameof(Receipt.CheckCode))!.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<Receipt, string>>();

    /// <summary>Gives a receipt the code that its key makes; codes of real receipts are by chance.</summary>
    public static void CodeOf(Receipt receipt) => SetCode(receipt, receipt.Id.ToString("N")[..CheckCodes.Length].ToUpperInvariant());

    private static Action<T, Guid> Setter<T>(string property) =>
        typeof(T).GetProperty(property)!.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<T, Guid>>();
}
