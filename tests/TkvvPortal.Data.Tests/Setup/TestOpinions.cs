using TkvvPortal.Domain.Files;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.PolicyDocuments;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Tasks;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>What a group said and was told: an opinion that went its whole way, one merged into it, a text it heard, a picture.</summary>
internal static class TestOpinions
{
    public static IEnumerable<object> Of(TestGroup group, PortalClock clock)
    {
        var (main, merged) = (Raise(group, clock), Raise(group, clock));
        main.Assign(new PetitionOrder(PetitionOwner.OfficeManager, "Tăng Mỹ Hương", clock.Today.AddDays(40), "Vượt thẩm quyền"), group.Stamp);
        main.Start(group.Stamp);
        merged.MergeInto(main, group.Stamp);
        main.ReplyWith("Mức vay theo quyết định mới", group.Stamp);
        merged.ReplyLike(main, group.Stamp);
        main.ReadAt(group.Meeting.Id, true);
        main.Tell(group.Meeting.ScheduledOn, group.Stamp);
        var document = PolicyDocument.Publish(
            Guid.CreateVersion7(), new DocumentText($"12/{group.Row.Code}", clock.Today, "NHCSXH", "Mức vay mới", "Từ tháng sau mức vay là…"),
            FileCheck.Accept("van-ban.pdf", "%PDF-1.7"u8, 10), group.Stamp);
        var audience = new DocumentAudience(document.Id, group.Id);
        audience.ExplainAt(group.Meeting.Id, true);
        audience.Count(group.Meeting.ScheduledOn, group.Stamp);
        var file = new GroupFile(Guid.CreateVersion7(), group.Id, (FileSubject.Petition, main.Id), FileCheck.Accept("anh.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1], 10), group.Stamp);
        var task = MeetingTask.Conclude(
            Guid.CreateVersion7(), (group.Id, group.Meeting.Id, group.Meeting.ScheduledOn), new TaskOrder("Nhắc nộp lãi", PetitionOwner.GroupBoard, "Trần Văn Út", clock.Today.AddDays(9)), clock.UtcNow);
        task.Finish("Đã nhắc", group.Stamp);
        var deposit = GroupResolution.Put(
            Guid.CreateVersion7(), (group.Id, group.Meeting.Id),
            new GroupMotion(GroupResolutionKind.MinimumDeposit, new Vote(2, 0, 0), new Vnd(60_000), "Quy ước mới", group.FirstStay.Id, group.SecondStay.Id) { HeldOn = group.Meeting.ScheduledOn, Today = group.Meeting.ScheduledOn, Approval = "12/UBND", ApprovedOn = group.Meeting.ScheduledOn });
        deposit.Settle(2, 0.5m);
        return [main, merged, document, audience, file, task, deposit];
    }

    private static Petition Raise(TestGroup group, PortalClock clock) => Petition.Raise(
        Guid.CreateVersion7(), (group.Id, group.Meeting.Id, group.Meeting.ScheduledOn),
        new Statement("Nguyễn Thị Bé", "Nâng mức vay", null, PetitionOwner.CreditOfficer, clock.Today.AddDays(20), PetitionKind.Lending), clock.UtcNow);
}
