using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.Meetings;

public sealed class DutyCheckTests
{
    private readonly Guid _assigned = Guid.CreateVersion7();
    private readonly Meeting _meeting = new MeetingBuilder().Meeting;

    public DutyCheckTests() => _meeting.Assign(_assigned, "Phạm Văn Bé");

    [Fact]
    public void The_assigned_officer_and_guests_may_be_marked() =>
        DutyCheck.Refuse([Mark(_assigned), Mark(null)], _meeting.Duties);

    [Fact]
    public void An_officer_without_the_duty_is_refused_at_the_row()
    {
        var refused = Assert.Throws<RuleViolationsException>(() => DutyCheck.Refuse([Mark(_assigned), Mark(Guid.CreateVersion7())], _meeting.Duties));

        var violation = Assert.Single(refused.Violations);
        Assert.Equal(MeetingRules.OfficerIsAssigned, violation.Rule);
        Assert.Equal("Officials[1].Name", violation.Field);
    }

    private static OfficialMark Mark(Guid? officerId) => new(OfficialRole.CreditOfficer, "Phạm Văn Bé", officerId, Presence.Present, null);
}
