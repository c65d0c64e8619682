using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Domain.Tests.Planning;

/// <summary>The plan of a month: conflicts, needs, proposals.</summary>
public sealed class MonthPlanTests
{
    private static readonly DateOnly Day = new(2026, 12, 10);
    private static readonly Guid Commune = Guid.CreateVersion7();
    private static readonly Guid Officer = Guid.CreateVersion7();

    [Fact]
    public void A_month_is_approved_once()
    {
        MonthPlan.RefuseTwice(new FiscalMonth(2026, 12), null);
        Refused.By(ScheduleRules.PlanIsApprovedOnce, "", () => MonthPlan.RefuseTwice(new FiscalMonth(2026, 12), Day));
    }

    [Fact]
    public void What_does_not_go_together_is_named()
    {
        var (one, other, far) = (Meeting(8, 0, Officer), Meeting(8, 59, Officer), Meeting(10, 0, Officer));
        var session = Meeting(14, 0) with { SessionDay = 10 };
        var holidays = PlanConflicts.Of([new Holiday(Day, "Tết thử", "Lịch nghỉ"), new Holiday(Day.AddDays(1), "Làm bù", "Lịch nghỉ", isWorked: true)]);

        Assert.Equal(
            [(one.Id, PlanConflictKind.OfficerTwice), (other.Id, PlanConflictKind.OfficerTwice), (session.Id, PlanConflictKind.SessionDay)],
            new PlanConflicts(new Dictionary<DateOnly, string>(), 60).Find([one, other, far, session]).Select(conflict => (conflict.MeetingId, conflict.Kind)));
        Assert.Equal("Trùng ngày nghỉ: Tết thử", Assert.Single(new PlanConflicts(holidays, 60).Find([far])).Text);
        Assert.Empty(new PlanConflicts(holidays, 60).Find([far with { On = Day.AddDays(1) }]));
    }

    [Fact]
    public void A_need_says_its_reasons_the_weightiest_first()
    {
        var need = new VisitNeed(GroupClass.Weak, new Percent(3.2m), 4, 2, 1);

        Assert.Equal((40 + 30 + 24 + 16 + 10, "Tổ xếp loại Yếu; Nợ quá hạn 3,2 %, trên 2 %; 4 tháng chưa có cán bộ dự; 2 ý kiến chưa trả lời; 1 kỳ không họp trong 3 tháng"), need.Weigh(2));
        Assert.Equal((0, "Đến lượt theo địa bàn"), new VisitNeed(GroupClass.Good, new Percent(2), 1, 0, 0).Weigh(2));
        Assert.Equal("Chưa có cán bộ dự lần nào", new VisitNeed(null, null, null, 0, 0).Weigh(2).Why);
    }

    [Fact]
    public void The_needy_come_first_within_area_hours_and_capacity()
    {
        var (weak, good, same) = (Candidate(8, 0, GroupClass.Weak), Candidate(14, 0, GroupClass.Good), Candidate(8, 30, GroupClass.Average));
        var elsewhere = Candidate(16, 0, GroupClass.Weak);
        elsewhere = elsewhere with { Meeting = elsewhere.Meeting with { Commune = Guid.CreateVersion7() } };
        OfficerInField[] officers = [new(Officer, "Lê Văn Tư", new HashSet<Guid> { Commune }, 1)];

        var proposed = new DutyProposal(2, 60).For([good, same, weak, elsewhere], [], officers).ToDictionary(duty => duty.MeetingId);

        Assert.Equal((Officer, "Tổ xếp loại Yếu"), (proposed[weak.Meeting.Id].Officer?.Id, proposed[weak.Meeting.Id].Why));
        Assert.All([same, good], one => Assert.Equal((null, "Cán bộ địa bàn đã đủ cuộc họp hoặc bận giờ này"), (proposed[one.Meeting.Id].Officer, proposed[one.Meeting.Id].Why)));
        Assert.Equal("Địa bàn chưa có cán bộ", proposed[elsewhere.Meeting.Id].Why);
    }

    [Fact]
    public void Officers_share_evenly_and_nobody_is_at_two_places()
    {
        var second = Guid.CreateVersion7();
        OfficerInField[] officers = [new(Officer, "Lê Văn Tư", new HashSet<Guid> { Commune }, 30), new(second, "Trần Thị Năm", new HashSet<Guid> { Commune }, 30)];
        VisitCandidate[] candidates = [.. Enumerable.Range(0, 6).Select(hour => Candidate(8 + hour, 0, GroupClass.Fair)), Candidate(8, 15, GroupClass.Fair)];

        var proposed = new DutyProposal(2, 60).For(candidates, [Meeting(8, 0, Officer)], officers);

        Assert.Equal([4, 3], proposed.Where(duty => duty.Officer is not null).GroupBy(duty => duty.Officer!.Id).Select(all => all.Count() + (all.Key == Officer ? 1 : 0)).OrderDescending());
        var placed = candidates.ToDictionary(one => one.Meeting.Id, one => one.Meeting);
        Assert.Empty(new PlanConflicts(new Dictionary<DateOnly, string>(), 60).Find(
            [Meeting(8, 0, Officer), .. proposed.Where(duty => duty.Officer is not null).Select(duty => placed[duty.MeetingId] with { Officers = [duty.Officer!.Id] })]));
    }

    private static VisitCandidate Candidate(int hour, int minute, GroupClass value) => new(Meeting(hour, minute), new VisitNeed(value, null, 0, 0, 0));

    private static PlannedMeeting Meeting(int hour, int minute, params Guid[] officers) => new(Guid.CreateVersion7(), Day, new TimeOnly(hour, minute), Commune, 20, officers);
}
