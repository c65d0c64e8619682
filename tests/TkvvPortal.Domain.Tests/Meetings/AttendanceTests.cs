using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Meetings;

public sealed class AttendanceTests
{
    private readonly MeetingBuilder _group = new();

    [Fact]
    public void Members_are_present_absent_with_a_reason_or_represented_by_somebody()
    {
        _group.Mark(
            new MemberMark(_group.Members[0], Presence.Present, null),
            new MemberMark(_group.Members[1], Presence.Absent, " Đi  khám bệnh "),
            new MemberMark(_group.Members[2], Presence.Replaced, "Trần Văn Bình (chồng)"));

        Assert.Equal(MeetingStatus.Drafting, _group.Meeting.Status);
        Assert.Equal(
            [(Presence.Present, null), (Presence.Absent, "Đi khám bệnh"), (Presence.Replaced, "Trần Văn Bình (chồng)")],
            _group.Meeting.Members.Select(row => (row.Presence, row.Note)));
    }

    [Fact]
    public void A_later_mark_takes_the_place_of_an_earlier_one()
    {
        _group.Attended(1);

        _group.Mark(new MemberMark(_group.Members[2], Presence.Present, "ghi thừa"));

        Assert.Equal(3, _group.Meeting.Members.Count);
        Assert.Equal((Presence.Present, null), (_group.Meeting.Members[2].Presence, _group.Meeting.Members[2].Note));
    }

    [Fact]
    public void Only_members_of_the_day_are_marked()
    {
        var stranger = new MemberMark(Guid.CreateVersion7(), Presence.Present, null);

        var refusals = Refused.ByAll(() => _group.Mark(stranger), (MeetingRules.AttendeeIsMember, ""));

        Assert.Equal("Có người không phải tổ viên vào ngày họp 12/10/2026.", refusals[0].Message);
    }

    [Fact]
    public void An_absence_has_a_reason_and_a_representative_a_name_or_nothing_is_marked()
    {
        Refused.ByAll(
            () => _group.Mark(
                new MemberMark(_group.Members[0], Presence.Absent, " "),
                new MemberMark(_group.Members[1], Presence.Present, null),
                new MemberMark(_group.Members[2], Presence.Replaced, null)),
            (MeetingRules.AbsenceHasReason, "Members[0].Note"), (MeetingRules.RepresentativeIsNamed, "Members[2].Note"));

        Assert.Empty(_group.Meeting.Members);
        Assert.Equal(MeetingStatus.Planned, _group.Meeting.Status);
    }

    [Fact]
    public void Officials_are_recorded_by_office_and_name()
    {
        _group.Meeting.MarkOfficials(
        [
            new OfficialMark(OfficialRole.CreditOfficer, " Lê  Văn Tự ", Guid.CreateVersion7(), Presence.Present, "ghi thừa"),
            new OfficialMark(OfficialRole.HamletBoard, "Trưởng ấp Minh Thành", null, Presence.Replaced, "Phó ấp Danh Dũng"),
            new OfficialMark(OfficialRole.CommuneAuthority, "Phó Chủ tịch xã", null, Presence.Absent, null),
        ]);

        Assert.Equal(
            [("Lê Văn Tự", null), ("Trưởng ấp Minh Thành", "Phó ấp Danh Dũng"), ("Phó Chủ tịch xã", null)],
            _group.Meeting.Officials.Select(row => (row.Name, row.Note)));
        Assert.Equal(MeetingStatus.Drafting, _group.Meeting.Status);
    }

    [Fact]
    public void Officials_entered_again_take_the_place_of_the_former()
    {
        _group.Meeting.MarkOfficials([new OfficialMark(OfficialRole.Other, "Khách cũ", null, Presence.Present, null)]);

        _group.Meeting.MarkOfficials([new OfficialMark(OfficialRole.Other, "Khách mới", null, Presence.Present, null)]);

        Assert.Equal("Khách mới", Assert.Single(_group.Meeting.Officials).Name);
    }

    [Fact]
    public void An_official_and_a_substitute_have_names_or_nothing_is_changed()
    {
        _group.Meeting.MarkOfficials([new OfficialMark(OfficialRole.Other, "Khách cũ", null, Presence.Present, null)]);

        Refused.ByAll(
            () => _group.Meeting.MarkOfficials(
            [
                new OfficialMark(OfficialRole.HamletBoard, " ", null, Presence.Present, null),
                new OfficialMark(OfficialRole.MassOrganisation, "Chủ tịch Hội", null, Presence.Replaced, " "),
            ]),
            (MeetingRules.OfficialIsNamed, "Officials[0].Name"), (MeetingRules.RepresentativeIsNamed, "Officials[1].Note"));

        Assert.Equal("Khách cũ", Assert.Single(_group.Meeting.Officials).Name);
    }

    [Fact]
    public void One_person_represents_one_household()
    {
        var held = new MeetingBuilder();
        Refused.ByAll(
            () => held.Mark(new MemberMark(held.Members[0], Presence.Replaced, "Trần Văn Út"), new MemberMark(held.Members[1], Presence.Replaced, " tran  van út ", 7)),
            (MeetingRules.ProxyForOneHousehold, "Members[0].Note"), (MeetingRules.ProxyForOneHousehold, "Members[7].Note"));
        var other = new MeetingBuilder();
        other.Mark(new MemberMark(other.Members[0], Presence.Replaced, "Trần Văn Út"));

        Refused.ByAll(() => other.Mark(new MemberMark(other.Members[1], Presence.Replaced, "Trần Văn Út")), (MeetingRules.ProxyForOneHousehold, "Members[0].Note"));
        other.Mark(new MemberMark(other.Members[0], Presence.Present, null), new MemberMark(other.Members[1], Presence.Replaced, "Lê Thị Sáu"));

        Assert.Equal(2, other.Meeting.Members.Count);
    }
}
