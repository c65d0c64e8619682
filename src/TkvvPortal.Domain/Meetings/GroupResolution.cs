using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>What a meeting resolves about the group itself.</summary>
public enum GroupResolutionKind
{
    /// <summary>Mức gửi tối thiểu hằng tháng (10C/TD).</summary>
    MinimumDeposit = 1,

    /// <summary>Quy ước hoạt động.</summary>
    Bylaws = 2,

    /// <summary>Bầu, thay đổi Ban quản lý Tổ (10B/TD, not 10C/TD).</summary>
    Board = 3,
}

/// <summary>Nghị quyết về Tổ: put to the vote at a meeting; it takes effect when the minutes are closed and enough agreed.</summary>
public sealed class GroupResolution : IBelongsToGroup
{
    private GroupResolution()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>What it is about; once a meeting.</summary>
    public GroupResolutionKind Kind { get; private set; }

    /// <summary>The new minimum deposit, đồng a month.</summary>
    public Vnd? Amount { get; private set; }

    /// <summary>The new by-laws.</summary>
    public string? Text { get; private set; }

    /// <summary>The stay of the new leader.</summary>
    public Guid? LeaderId { get; private set; }

    /// <summary>The stay of the new deputy.</summary>
    public Guid? DeputyId { get; private set; }

    /// <summary>Number of the commune's approval of a new board, when it has come.</summary>
    public string? Approval { get; private set; }

    /// <summary>The day of the approval.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>Whether a new board takes effect with the minutes: the commune has approved (G20).</summary>
    public bool IsApproved => Approval is not null;

    /// <summary>The vote.</summary>
    public Vote Vote { get; private set; } = new(0, 0, 0);

    /// <summary>Whether it passed; none while the minutes are open.</summary>
    public bool? IsPassed { get; private set; }

    /// <summary>Puts something to the vote, or corrects what was entered; throws TK-490 without what it is about.</summary>
    public static GroupResolution Put(Guid id, (Guid GroupId, Guid MeetingId) at, GroupMotion motion)
    {
        var resolution = new GroupResolution { Id = id, GroupId = at.GroupId, MeetingId = at.MeetingId, Kind = motion.Kind };
        resolution.Correct(motion);
        return resolution;
    }

    /// <summary>Takes over what was entered again; throws TK-490, and TK-491 once it was settled.</summary>
    public void Correct(GroupMotion motion)
    {
        if (IsPassed is not null)
            throw new RuleViolationException(ResolutionRules.IsSettled);
        if (Missing(motion) is { } field)
            throw new RuleViolationException(ResolutionRules.MotionIsComplete) { Field = field };
        if (string.IsNullOrWhiteSpace(motion.Approval) != (motion.ApprovedOn is null) || motion.ApprovedOn < motion.HeldOn || motion.ApprovedOn > motion.Today)
            throw new RuleViolationException(ResolutionRules.ApprovalIsWhole, motion.HeldOn) { Field = nameof(Approval) };
        if (motion is { Kind: GroupResolutionKind.Board, IsDeclared: false })
            throw new RuleViolationException(ResolutionRules.BoardIsDeclared) { Field = nameof(GroupMotion.IsDeclared) };
        (Amount, LeaderId, DeputyId, Vote) = (motion.Amount, motion.LeaderId, motion.DeputyId, motion.Vote);
        (Approval, ApprovedOn) = (string.IsNullOrWhiteSpace(motion.Approval) ? null : VietnameseText.Clean(motion.Approval), motion.ApprovedOn);
        Text = string.IsNullOrWhiteSpace(motion.Text) ? null : VietnameseText.Clean(motion.Text);
    }

    /// <summary>Throws TK-492 when more voted than were present.</summary>
    public void RefuseVotes(int present)
    {
        if (Vote.Total > present)
            throw new RuleViolationException(ResolutionRules.VotesWithinPresent, Vote.Total, present) { Field = "For" };
    }

    /// <summary>The minutes are closed: it passed or it did not.</summary>
    /// <param name="present">Members present or represented.</param>
    /// <param name="share">The share of them that must be exceeded (<c>to.pass</c>).</param>
    public bool Settle(int present, decimal share)
    {
        IsPassed = Vote.Passes(present, share);
        return IsPassed.Value;
    }

    private static string? Missing(GroupMotion motion) => motion.Kind switch
    {
        GroupResolutionKind.MinimumDeposit => motion.Amount >= Vnd.Zero ? null : nameof(Amount),
        GroupResolutionKind.Bylaws => string.IsNullOrWhiteSpace(motion.Text) ? nameof(Text) : null,
        _ => motion.LeaderId is null ? "Leader" : motion.DeputyId is null || motion.DeputyId == motion.LeaderId ? "Deputy" : null,
    };
}

/// <summary>What is put to the vote, as entered.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Vote">The vote.</param>
/// <param name="Amount">The new minimum deposit.</param>
/// <param name="Text">The new by-laws.</param>
/// <param name="LeaderId">The stay of the new leader.</param>
/// <param name="DeputyId">The stay of the new deputy.</param>
public sealed record GroupMotion(GroupResolutionKind Kind, Vote Vote, Vnd? Amount, string? Text, Guid? LeaderId, Guid? DeputyId)
{
    /// <summary>The day of the meeting.</summary>
    public DateOnly HeldOn { get; init; }

    /// <summary>The day it is entered; no approval is of a later day.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Number of the commune's approval.</summary>
    public string? Approval { get; init; }

    /// <summary>The day of the approval.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>Whether it was declared that the two are not kin, sit on no standing committee and serve no other bank (G08–G10).</summary>
    public bool IsDeclared { get; init; }
}
