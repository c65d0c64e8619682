using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Planning;

namespace TkvvPortal.Domain.Tests.Planning;

/// <summary>Duties are changed row by row: within the area, and not over somebody else's change.</summary>
public sealed class DutyChangeTests
{
    private static readonly Guid Commune = Guid.CreateVersion7();
    private static readonly OfficerInField Officer = new(Guid.CreateVersion7(), "Lê Văn Tư", new HashSet<Guid> { Commune }, 0);

    private readonly Meeting _meeting = new MeetingBuilder().Meeting;
    private readonly DutyChange _change = new(new Dictionary<Guid, OfficerInField> { [Officer.Id] = Officer });

    [Fact]
    public void An_officer_is_sent_and_called_back()
    {
        _change.Send(_meeting, Commune, (null, Officer.Id), "Rows[0].OfficerId");
        _change.Throw();
        Assert.Equal(Officer.Id, Assert.Single(_meeting.Duties).OfficerId);

        _change.Send(_meeting, Commune, (Officer.Id, null), "Rows[0].OfficerId");

        Assert.Empty(_meeting.Duties);
    }

    [Fact]
    public void Every_wrong_row_is_named()
    {
        _change.Send(_meeting, Guid.CreateVersion7(), (null, Officer.Id), "Rows[0].OfficerId");
        _change.Send(_meeting, Commune, (null, Guid.CreateVersion7()), "Rows[1].OfficerId");
        _change.Send(_meeting, Commune, (Officer.Id, null), "Rows[2].OfficerId");

        Refused.ByAll(
            _change.Throw, (ScheduleRules.OfficerLooksAfterCommune, "Rows[0].OfficerId"), (ScheduleRules.OfficerLooksAfterCommune, "Rows[1].OfficerId"), (ScheduleRules.DutyIsAsShown, "Rows[2].OfficerId"));
        Assert.Empty(_meeting.Duties);
    }
}
