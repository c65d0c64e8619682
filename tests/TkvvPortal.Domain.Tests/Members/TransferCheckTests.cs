using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Domain.Tests.Members;

/// <summary>What the rules say before a member moves to another group.</summary>
public sealed class TransferCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly TransferTraces None = new(null, false);

    private readonly SavingsGroup _from = GroupBuilder.Found("0012345");
    private readonly SavingsGroup _to = GroupBuilder.Found("0054321");

    [Fact]
    public void A_transfer_without_anything_in_the_way_is_told_nothing()
    {
        Check().Refuse(None, Today);

        Assert.Empty(Check().Concerns(new GroupSize(5, 60)));
    }

    [Fact]
    public void The_day_lies_after_joining_and_not_after_today()
    {
        Refused.By(GroupLifeRules.TakesEffectByToday, "On", () => Check(on: Today.AddDays(1)).Refuse(None, Today));
        Refused.By(MemberRules.LeavesAfterJoining, "On", () => Check(on: Stay().JoinedOn).Refuse(None, Today));
        Check(on: Stay().JoinedOn.AddDays(1)).Refuse(None, Today);
    }

    [Fact]
    public void The_day_lies_after_the_last_payment_or_meeting_in_the_old_group()
    {
        Refused.By(MemberRules.TransferFollowsLastAct, "On", () => Check().Refuse(None with { LastActOn = Today }, Today));
        Check().Refuse(None with { LastActOn = Today.AddDays(-1) }, Today);
    }

    [Fact]
    public void Nobody_is_transferred_while_a_request_about_them_waits() =>
        Refused.By(MemberRules.TransferWaitsForRequest, "", () => Check().Refuse(None with { HasRequest = true }, Today));

    [Fact]
    public void The_new_group_is_another_one_and_at_work()
    {
        Refused.By(MemberRules.MovesToAnotherGroup, "GroupCode", () => Check(to: new TransferSide(_from, 20, null)).Refuse(None, Today));
        _to.Suspend("Vỡ đê");
        Refused.By(MemberRules.MovesToAnotherGroup, "GroupCode", () => Check().Refuse(None, Today));
    }

    [Fact]
    public void The_old_group_too_small_is_told_and_the_new_one_too_large_blocks()
    {
        Assert.Equal([(GroupLifeRules.HasEnoughMembers, Severity.Warn)], Found(Check(from: new TransferSide(_from, 4, null))));
        Assert.Equal([(GroupLifeRules.HasNotTooManyMembers, Severity.Block)], Found(Check(to: new TransferSide(_to, 61, null))));
        // A group that grows towards its least size, or shrinks towards its greatest, is not told about it.
        Assert.Empty(Found(Check(from: new TransferSide(_from, 61, null), to: new TransferSide(_to, 4, null))));
    }

    [Fact]
    public void Another_hamlet_is_told()
    {
        var elsewhere = SavingsGroup.Found(
            Guid.CreateVersion7(), "0011111", "Tổ Minh Hòa", new Hamlet(Guid.CreateVersion7(), "00000002", "Ấp Minh Hòa", Guid.CreateVersion7()),
            Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(2015, 5, 4));

        Assert.Equal([(MemberRules.TransferredLiveThere, Severity.Warn)], Found(Check(to: new TransferSide(elsewhere, 20, null))));
    }

    [Fact]
    public void A_sheet_of_the_month_that_is_open_is_told_for_each_group()
    {
        var (october, november) = (new FiscalMonth(2026, 10), new FiscalMonth(2026, 11));

        Assert.Equal([(MemberRules.OldSheetIsOpen, Severity.Warn)], Found(Check(from: new TransferSide(_from, 20, november))));
        Assert.Equal([(MemberRules.NewSheetIsOpen, Severity.Warn)], Found(Check(to: new TransferSide(_to, 20, november))));
        Assert.Empty(Found(Check(from: new TransferSide(_from, 20, october), to: new TransferSide(_to, 20, october))));
    }

    private static IEnumerable<(Rule, Severity)> Found(TransferCheck check) =>
        check.Concerns(new GroupSize(5, 60)).Select(concern => (concern.Rule, concern.Severity));

    private TransferCheck Check(TransferSide? from = null, TransferSide? to = null, DateOnly? on = null) =>
        new(Stay(), from ?? new TransferSide(_from, 20, null), to ?? new TransferSide(_to, 20, null), on ?? Today);

    private Membership Stay() => new(Guid.CreateVersion7(), _from.Id, Guid.CreateVersion7(), new DateOnly(2020, 1, 5));
}
