using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>Giấy đề nghị vay vốn (01/TD): followed from the member's plan to the loan, or to the reason it was refused.</summary>
public sealed partial class LoanRequest : IBelongsToGroup, IHaveVersion
{
    private LoanRequest()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The stay of the borrower.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>The name of the borrower, as on the request.</summary>
    public string FullName { get; private set; } = "";

    /// <summary>The lending programme.</summary>
    public Guid ProgrammeId { get; private set; }

    /// <summary>What is asked for.</summary>
    public LoanPlan Plan { get; private set; } = null!;

    /// <summary>The amount asked for, đồng; kept beside the plan for lists.</summary>
    public Vnd Amount { get; private set; }

    /// <summary>Rules of the programme that were passed knowingly, with the reason; none when none was.</summary>
    public string? Exception { get; private set; }

    /// <summary>The instant it was filed.</summary>
    public DateTime FiledAtUtc { get; private set; }

    /// <summary>The name of who filed it.</summary>
    public string FiledByName { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public LoanRequestStatus Status { get; private set; }

    /// <summary>The day since which it stands there.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>The meeting whose minutes hold the vote; none while no vote is recorded.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>The votes; none while not recorded.</summary>
    public Ballots? Ballots { get; private set; }

    /// <summary>The amount the group agrees to, đồng; none while no vote is recorded.</summary>
    public Vnd? Agreed { get; private set; }

    /// <summary>The list 03/TD it stands in.</summary>
    public Guid? ListId { get; private set; }

    /// <summary>The result 04/TD.</summary>
    public LoanApproval? Approval { get; private set; }

    /// <summary>Why it was refused; none when it was not.</summary>
    public LoanRefusal? Refusal { get; private set; }

    /// <summary>The loan it became.</summary>
    public Guid? LoanId { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Whether anybody has to act yet.</summary>
    public bool IsUnderWay => Status < LoanRequestStatus.Disbursed;

    /// <summary>Files a request; throws TK-250, TK-251, TK-255 or TK-256.</summary>
    /// <param name="id">The key.</param>
    /// <param name="stay">The stay of the borrower.</param>
    /// <param name="fullName">The name of the borrower.</param>
    /// <param name="programmeId">The programme.</param>
    /// <param name="plan">What is asked for.</param>
    /// <param name="by">Who files it.</param>
    public static LoanRequest File(Guid id, Membership stay, string fullName, Guid programmeId, LoanPlan plan, Signature by)
    {
        ArgumentNullException.ThrowIfNull(stay);
        ArgumentNullException.ThrowIfNull(plan);
        var today = DateOnly.FromDateTime(PortalClock.Local(by.AtUtc));
        plan.Refuse(today);
        return new LoanRequest
        {
            Id = id, GroupId = stay.GroupId, MembershipId = stay.Id, FullName = fullName, ProgrammeId = programmeId, Plan = plan.Cleaned(),
            Amount = plan.Amount, FiledAtUtc = by.AtUtc, FiledByName = by.UserName, Status = LoanRequestStatus.Filed, Since = today,
        };
    }

    /// <summary>Keeps the rules that were passed knowingly, with the reason.</summary>
    /// <param name="exception">What <see cref="Concerns.Pass"/> answered.</param>
    public void Except(string? exception) => Exception = exception;

    /// <summary>Throws TK-257 when another request of the same person for the same programme is under way.</summary>
    public void RefuseSecond(IEnumerable<LoanRequest> others)
    {
        if (others.Any(other => other.Id != Id && other.IsUnderWay && other.MembershipId == MembershipId && other.ProgrammeId == ProgrammeId))
            throw new RuleViolationException(LoanRequestRules.OneRequestPerProgramme, FullName) { Field = nameof(ProgrammeId) };
    }

    /// <summary>Takes it back before the group has decided; throws TK-267.</summary>
    public void Withdraw(DateOnly today)
    {
        Require(LoanRequestStatus.Filed);
        (MeetingId, Ballots, Agreed) = (null, null, null);
        Go(LoanRequestStatus.Withdrawn, today);
    }

    /// <summary>Goes along with the borrower to another group while nothing is paid out; what was decided before stays written down.</summary>
    public void MoveTo(Membership stay)
    {
        ArgumentNullException.ThrowIfNull(stay);
        (GroupId, MembershipId) = (stay.GroupId, stay.Id);
    }

    private void Require(LoanRequestStatus status, string field = "")
    {
        if (Status != status)
            throw new RuleViolationException(LoanRequestRules.StepIsNext, FullName) { Field = field };
    }

    private void Go(LoanRequestStatus status, DateOnly on) => (Status, Since) = (status, on);
}
