using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>Requests about people of one group, and what is known of them.</summary>
internal static class RequestBuilder
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    public static readonly Guid Group = Guid.CreateVersion7();

    public static readonly Guid Meeting = Guid.CreateVersion7();

    public static readonly Applicant Lan = new(
        "7000000001", "Trần  Thị Lan", new DateOnly(1985, 4, 2), Gender.Female, HouseholdCategory.NearPoor, "0912345678", "Tổ dân cư 2", Guid.CreateVersion7());

    public static Signature By { get; } = new(new DateTime(2026, 11, 10, 2, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Nguyễn Thị Hoa");

    public static MembershipRequest Admission(Applicant? applicant = null) =>
        MembershipRequest.ToAdmit(Guid.CreateVersion7(), Group, applicant ?? Lan, " Xin vay  chăn nuôi ", By);

    public static Membership Stay() => new(Guid.CreateVersion7(), Group, Guid.CreateVersion7(), new DateOnly(2020, 1, 5));

    public static MembershipRequest Exit(Membership stay, ExitReason reason = ExitReason.DebtFree) =>
        MembershipRequest.ToRelease(Guid.CreateVersion7(), stay, "Lê Văn Tư", reason, null, By);

    public static MembershipRequest With(this MembershipRequest request, Vote vote, int present = 40)
    {
        request.Record(Meeting, vote, present);
        return request;
    }

    public static GroupOnDay Of(int members, int least = 5, int most = 60) => new(Day, members, new GroupSize(least, most));
}
