using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>
/// Danh sách hộ gia đình đề nghị vay vốn (03/TD): what one meeting agreed to. The mass organisation confirms it, then the commune, then
/// the bank gives its result (04/TD); each may leave out households, with the reason.
/// </summary>
public sealed class LoanRequestList : IBelongsToGroup, IHaveVersion
{
    private LoanRequestList()
    {
    }

    internal LoanRequestList(Guid id, Guid groupId, Guid meetingId, DateOnly on) => (Id, GroupId, MeetingId, MadeOn) = (id, groupId, meetingId, on);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The meeting that agreed to it.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>The confirmation of the mass organisation.</summary>
    public ListSignature? Organisation { get; private set; }

    /// <summary>The confirmation of the commune.</summary>
    public ListSignature? Commune { get; private set; }

    /// <summary>The bank's result (04/TD).</summary>
    public ListSignature? Bank { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>The step that comes next: what the requests of the list wait for.</summary>
    public LoanRequestStatus Next => this switch
    {
        { Organisation: null } => LoanRequestStatus.Listed,
        { Commune: null } => LoanRequestStatus.Endorsed,
        { Bank: null } => LoanRequestStatus.Confirmed,
        _ => LoanRequestStatus.Approved,
    };

    /// <summary>Hội xác nhận; throws TK-267 to TK-269 or TK-272.</summary>
    public void Endorse(ListSignature signature, IReadOnlyList<ListDecision> decisions, DateOnly today)
    {
        Organisation = Sign(LoanRequestStatus.Listed, signature, MadeOn, today);
        Decide(decisions, signature.On, decision => decision.Request.Advance(LoanRequestStatus.Listed, LoanRequestStatus.Endorsed, signature.On));
    }

    /// <summary>UBND xã xác nhận; throws TK-267 to TK-269 or TK-272.</summary>
    public void Confirm(ListSignature signature, IReadOnlyList<ListDecision> decisions, DateOnly today)
    {
        Commune = Sign(LoanRequestStatus.Endorsed, signature, Organisation?.On ?? MadeOn, today);
        Decide(decisions, signature.On, decision => decision.Request.Advance(LoanRequestStatus.Endorsed, LoanRequestStatus.Confirmed, signature.On));
    }

    /// <summary>The bank's result (04/TD); throws TK-267 to TK-272.</summary>
    /// <param name="signature">The paper.</param>
    /// <param name="decisions">For each household the amount, or why it is refused.</param>
    /// <param name="disburseOn">The day the money is to be paid out.</param>
    /// <param name="place">Where.</param>
    /// <param name="today">Today.</param>
    public void Approve(ListSignature signature, IReadOnlyList<ListDecision> decisions, DateOnly disburseOn, string place, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(signature);
        var signed = Sign(LoanRequestStatus.Confirmed, signature, Commune?.On ?? MadeOn, today);
        if (string.IsNullOrWhiteSpace(place))
            throw new RuleViolationException(LoanRequestRules.PaperIsComplete) { Field = nameof(LoanApproval.Place) };
        if (disburseOn < signature.On)
            throw new RuleViolationException(LoanRequestRules.DisbursedAfterApproval, signature.On) { Field = nameof(LoanApproval.DisburseOn) };
        Bank = signed;
        Decide(decisions, signature.On, decision =>
            decision.Request.Approve(new LoanApproval(decision.Amount ?? Vnd.Zero, disburseOn, place), signature.On, decision.Field("Amount")));
    }

    /// <summary>Decides on every household; names everything that is wrong at once.</summary>
    private static void Decide(IReadOnlyList<ListDecision> decisions, DateOnly on, Action<ListDecision> accept)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var broken = new List<RuleViolationException>();
        foreach (var decision in decisions)
        {
            try
            {
                if (decision.IsAccepted)
                    accept(decision);
                else
                    decision.Request.Refuse(decision.Reason, on, decision.Field("Reason"));
            }
            catch (RuleViolationException violation)
            {
                broken.Add(violation);
            }
        }

        if (broken.Count > 0)
            throw new RuleViolationsException(broken);
    }

    private ListSignature Sign(LoanRequestStatus step, ListSignature signature, DateOnly first, DateOnly today)
    {
        if (Next != step)
            throw new RuleViolationException(LoanRequestRules.StepIsNext, "danh sách này");
        if (string.IsNullOrWhiteSpace(signature.By))
            throw new RuleViolationException(LoanRequestRules.PaperIsComplete) { Field = nameof(ListSignature.By) };
        if (signature.On < first || signature.On > today)
            throw new RuleViolationException(LoanRequestRules.DatesAreInOrder, first, today) { Field = nameof(ListSignature.On) };
        return signature.Cleaned();
    }
}
