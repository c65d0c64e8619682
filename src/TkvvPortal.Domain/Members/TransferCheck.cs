using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>One of the two groups of a transfer, on the first day in the new one.</summary>
/// <param name="Group">The group.</param>
/// <param name="Members">Its members once the transfer has taken place.</param>
/// <param name="LastSheet">The month of its newest sheet; none before the first.</param>
public sealed record TransferSide(SavingsGroup Group, int Members, FiscalMonth? LastSheet);

/// <summary>What the person did or asked for in the old group.</summary>
/// <param name="LastActOn">The last day money was receipted or a meeting attended; none when neither happened.</param>
/// <param name="HasRequest">Whether a request about the person waits for a meeting, to leave the one group or to be admitted to the other.</param>
public sealed record TransferTraces(DateOnly? LastActOn, bool HasRequest);

/// <summary>Chuyển Tổ: what the rules say of moving one member from a day on, before the stays are moved.</summary>
/// <param name="stay">The stay that ends.</param>
/// <param name="from">The old group.</param>
/// <param name="to">The new group.</param>
/// <param name="on">The first day in the new group.</param>
public sealed class TransferCheck(Membership stay, TransferSide from, TransferSide to, DateOnly on)
{
    /// <summary>The name of the field for the day, as forms call it.</summary>
    private const string OnField = "On";

    /// <summary>The name of the field for the new group, as forms call it.</summary>
    private const string GroupField = "GroupCode";

    /// <summary>Throws TK-011, TK-105, TK-141, TK-161 or TK-162.</summary>
    public void Refuse(TransferTraces traces, DateOnly today)
    {
        if (from.Group.Id == to.Group.Id || to.Group.Status != GroupStatus.Active)
            throw new RuleViolationException(MemberRules.MovesToAnotherGroup) { Field = GroupField };
        to.Group.RequireEffective(on, today);
        if (on <= stay.JoinedOn)
            throw new RuleViolationException(MemberRules.LeavesAfterJoining) { Field = OnField };
        if (traces.LastActOn is { } last && on <= last)
            throw new RuleViolationException(MemberRules.TransferFollowsLastAct, last) { Field = OnField };
        if (traces.HasRequest)
            throw new RuleViolationException(MemberRules.TransferWaitsForRequest);
    }

    /// <summary>What may be passed with a reason: the sizes of both groups (G02), where the new one is (G03), sheets that are open.</summary>
    public IReadOnlyList<Concern> Concerns(GroupSize size)
    {
        var concerns = new List<Concern>();
        concerns.AddRange(size.Concerns(from.Group.Code, from.Members, OnField).Where(concern => concern.Severity == Severity.Warn));
        concerns.AddRange(size.Concerns(to.Group.Code, to.Members, GroupField).Where(concern => concern.Severity == Severity.Block));
        if (from.Group.HamletId != to.Group.HamletId)
            concerns.Add(new Concern(MemberRules.TransferredLiveThere, Severity.Warn, GroupField, to.Group.Code));
        if (Includes(from))
            concerns.Add(new Concern(MemberRules.OldSheetIsOpen, Severity.Warn, OnField, from.Group.Code, from.LastSheet!));
        if (Includes(to))
            concerns.Add(new Concern(MemberRules.NewSheetIsOpen, Severity.Warn, OnField, to.Group.Code, to.LastSheet!));
        return concerns;
    }

    private bool Includes(TransferSide side) => side.LastSheet is { } month && month >= FiscalMonth.Of(on);
}
