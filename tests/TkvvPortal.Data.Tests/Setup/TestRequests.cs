using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>A request to be admitted with a vote, and one to leave with a waiver that the stay remembers.</summary>
internal static class TestRequests
{
    public static IReadOnlyList<MembershipRequest> Of(TestGroup group, Signature by)
    {
        var applicant = new Applicant(
            $"900{group.Row.Code}", "Trần Thị Lan", new DateOnly(1985, 4, 2), Gender.Female, HouseholdCategory.Poor, "0912345678", "Tổ 2", group.Row.HamletId);
        var (admission, exit) = (
            MembershipRequest.ToAdmit(Guid.CreateVersion7(), group.Id, applicant, "Xin vay chăn nuôi", by),
            MembershipRequest.ToRelease(Guid.CreateVersion7(), group.FirstStay, group.First.FullName, ExitReason.MovedAway, null, by));
        admission.Record(group.Meeting.Id, new Vote(2, 0, 0), 2);
        var debt = new RequestCheck(exit, new RequestFacts { Debt = new Vnd(1) }, new GroupOnDay(group.Meeting.ScheduledOn, 9, new GroupSize(5, 60))).Find();
        exit.Waive(debt, "Hộ chuyển đi nơi khác", by);
        group.FirstStay.Remember(exit.Waiver?.Sentence);
        return [admission, exit];
    }
}
