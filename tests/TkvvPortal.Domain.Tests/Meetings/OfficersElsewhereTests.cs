using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Meetings;

/// <summary>Nobody is at two meetings at a time.</summary>
public sealed class OfficersElsewhereTests
{
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly OfficerPresence There = new(Officer, new TimeOnly(8, 30));

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 29)]
    [InlineData(7, 31)]
    public void An_officer_present_elsewhere_at_that_time_is_refused_at_the_row(int hour, int minute)
    {
        OfficialMark[] marks = [new(OfficialRole.HamletBoard, "Ông Ba", null, Presence.Present, null), new(OfficialRole.CreditOfficer, "Lê Văn Tư", Officer, Presence.Present, null)];

        Refused.ByAll(() => OfficersElsewhere.Refuse(marks, new TimeOnly(hour, minute), [There], 60), (ScheduleRules.OfficerIsElsewhere, "Officials[1].Name"));
    }

    [Fact]
    public void Later_the_same_day_absent_or_substituted_is_fine()
    {
        OfficersElsewhere.Refuse([new(OfficialRole.CreditOfficer, "Lê Văn Tư", Officer, Presence.Present, null)], new TimeOnly(9, 30), [There], 60);
        OfficersElsewhere.Refuse([new(OfficialRole.CreditOfficer, "Lê Văn Tư", Officer, Presence.Replaced, "Năm")], new TimeOnly(8, 30), [There], 60);

        Assert.False(OfficersElsewhere.Collide(new TimeOnly(8, 0), new TimeOnly(9, 0), 60));
    }
}
