using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members.Requests;

/// <summary>
/// Đề nghị kết nạp, đề nghị cho ra: waits until a meeting of the group decides it (form 10C/TD), and takes effect when the minutes are closed.
/// </summary>
public sealed class MembershipRequest : IBelongsToGroup, IHaveVersion
{
    private MembershipRequest()
    {
    }

    private MembershipRequest(Guid id, Guid groupId, RequestKind kind, string fullName, string? note, Signature by)
    {
        (Id, GroupId, Kind, FullName) = (id, groupId, kind, fullName);
        (Note, FiledAtUtc, FiledByName) = (string.IsNullOrWhiteSpace(note) ? null : VietnameseText.Clean(note), by.AtUtc, by.UserName);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>Admission or exit.</summary>
    public RequestKind Kind { get; private set; }

    /// <summary>The name of the person, as on the request.</summary>
    public string FullName { get; private set; } = "";

    /// <summary>Who asks to be admitted; none for an exit.</summary>
    public Applicant? Applicant { get; private set; }

    /// <summary>Why the member leaves; none for an admission.</summary>
    public ExitReason? Reason { get; private set; }

    /// <summary>The stay that is to end; for an admission the one that began with it, none before.</summary>
    public Guid? MembershipId { get; private set; }

    /// <summary>Further words of who filed it.</summary>
    public string? Note { get; private set; }

    /// <summary>The instant it was filed.</summary>
    public DateTime FiledAtUtc { get; private set; }

    /// <summary>The name of who filed it.</summary>
    public string FiledByName { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public RequestStatus Status { get; private set; } = RequestStatus.Waiting;

    /// <summary>The meeting whose minutes hold the vote; none while no vote is recorded.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>The vote; none while not recorded.</summary>
    public Vote? Vote { get; private set; }

    /// <summary>Rules set aside for it.</summary>
    public Waiver? Waiver { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Files the request of somebody to be admitted; throws TK-010 for a wrong customer code and TK-157 for a wrong phone.</summary>
    public static MembershipRequest ToAdmit(Guid id, Guid groupId, Applicant applicant, string? note, Signature by)
    {
        Member.RequireCode(applicant.CustomerCode);
        var name = VietnameseText.Clean(applicant.FullName);
        var person = applicant with { FullName = name, Phone = Member.ReadPhone(applicant.Phone), Address = VietnameseText.Clean(applicant.Address) };
        return new(id, groupId, RequestKind.Admission, name, note, by) { Applicant = person };
    }

    /// <summary>Files the request that a member leave.</summary>
    public static MembershipRequest ToRelease(Guid id, Membership stay, string fullName, ExitReason reason, string? note, Signature by) =>
        new(id, stay.GroupId, RequestKind.Exit, fullName, note, by) { MembershipId = stay.Id, Reason = reason };

    /// <summary>Throws TK-144 when another request about the same person waits.</summary>
    public void RefuseSecond(IEnumerable<MembershipRequest> waiting)
    {
        if (waiting.Any(other => other.Id != Id && other.Kind == Kind && IsAboutSame(other)))
            throw new RuleViolationException(RequestRules.OneRequestAtATime);
    }

    /// <summary>Records or corrects the vote of a meeting whose minutes are open; none leaves it for a later meeting. Throws TK-145 or TK-153.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="vote">How they voted.</param>
    /// <param name="present">Members present or represented.</param>
    /// <param name="field">The field of the form that a refusal names.</param>
    public void Record(Guid meetingId, Vote? vote, int present, string field = nameof(Vote.For))
    {
        RequireWaiting(field);
        if (vote?.Total > present)
            throw new RuleViolationException(RequestRules.VotesWithinPresent, FullName, vote.Total, present) { Field = field };
        (MeetingId, Vote) = (vote is null ? null : meetingId, vote);
    }

    /// <summary>Sets aside the rules that stand in the way; throws TK-153, TK-154 or TK-155.</summary>
    public void Waive(IEnumerable<RequestFinding> findings, string? reason, Signature by)
    {
        RequireWaiting();
        var rules = findings.Where(finding => finding.Level == FindingLevel.Block).Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
            throw new RuleViolationException(RequestRules.SomethingToWaive);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(RequestRules.WaiverHasReason) { Field = nameof(Reason) };
        Waiver = new Waiver(string.Join(' ', rules), VietnameseText.Clean(reason), by.UserName, by.AtUtc);
    }

    /// <summary>Takes it back; throws TK-153.</summary>
    public void Withdraw()
    {
        RequireWaiting();
        (Status, MeetingId, Vote) = (RequestStatus.Withdrawn, null, null);
    }

    internal void Settle(RequestStatus status, Guid? membershipId)
    {
        RequireWaiting();
        (Status, MembershipId) = (status, membershipId ?? MembershipId);
    }

    private bool IsAboutSame(MembershipRequest other) =>
        Kind == RequestKind.Exit ? other.MembershipId == MembershipId : other.Applicant!.CustomerCode == Applicant!.CustomerCode;

    private void RequireWaiting(string field = "")
    {
        if (Status != RequestStatus.Waiting)
            throw new RuleViolationException(RequestRules.RequestIsWaiting) { Field = field };
    }
}
