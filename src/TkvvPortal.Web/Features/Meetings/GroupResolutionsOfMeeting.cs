using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Tasks;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>
/// Brings about what a meeting resolved about its group when the minutes are closed. The minimum deposit, the by-laws and a board the
/// commune has approved hold from the day of the meeting; a board that still waits for the approval (G20) becomes a task of the officer, who
/// completes its papers (10B/TD).
/// </summary>
public sealed class GroupResolutionsOfMeeting(PortalDbContext db, Policies policies, BoardAccess access, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int DaysForPapers = 15;

    /// <summary>Settles them; one query, four where something was resolved. Throws TK-492.</summary>
    public async Task SettleAsync(Meeting meeting, int present)
    {
        var all = await db.GroupResolutions.Where(one => one.MeetingId == meeting.Id && one.IsPassed == null).ToListAsync();
        if (all.Count == 0)
            return;
        all.ForEach(one => one.RefuseVotes(present));
        var share = (await policies.ReadAsync()).Number(PolicyKey.Majority, meeting.ScheduledOn);
        var group = await db.Groups.SingleAsync(one => one.Id == meeting.GroupId);
        foreach (var resolution in all.Where(one => one.Settle(present, share)).ToList())
            await TakeEffectAsync(resolution, meeting, group);
    }

    private async Task TakeEffectAsync(GroupResolution resolution, Meeting meeting, SavingsGroup group)
    {
        switch (resolution.Kind)
        {
            case GroupResolutionKind.MinimumDeposit:
                var before = group.MinimumDeposit;
                group.Mandate(group.CollectsInterest, group.CollectsDeposits, resolution.Amount!.Value);
                Record(resolution, meeting, GroupEventKind.MandateChanged, $"Gửi tối thiểu {group.MinimumDeposit} đ mỗi tháng; trước đó {before} đ");
                break;
            case GroupResolutionKind.Bylaws:
                var last = await db.Bylaws.Where(one => one.GroupId == group.Id).OrderByDescending(one => one.Number).FirstOrDefaultAsync();
                db.Add(Bylaws.Adopt((resolution.Id, group.Id), resolution.Text!, meeting.ScheduledOn, last));
                Record(resolution, meeting, GroupEventKind.BylawsAmended, "Sửa đổi quy ước hoạt động tại cuộc họp");
                break;
            case GroupResolutionKind.Board when resolution.IsApproved:
                await ElectAsync(resolution, meeting, group);
                break;
            default:
                db.Add(MeetingTask.Conclude(
                    resolution.Id, (group.Id, meeting.Id, meeting.ScheduledOn),
                    new TaskOrder("Hoàn tất hồ sơ thay đổi Ban quản lý Tổ (10B/TD), trình UBND xã, ghi nhiệm kỳ mới trên cổng", PetitionOwner.CreditOfficer, null, meeting.ScheduledOn.AddDays(DaysForPapers)), clock.UtcNow));
                break;
        }
    }

    private async Task ElectAsync(GroupResolution resolution, Meeting meeting, SavingsGroup group)
    {
        await db.Entry(group).Collection(one => one.BoardTerms).LoadAsync();
        var names = await db.Memberships.Where(stay => stay.GroupId == group.Id && stay.JoinedOn <= meeting.ScheduledOn && (stay.LeftOn == null || stay.LeftOn >= meeting.ScheduledOn))
            .Select(stay => new { stay.Id, stay.Member.FullName }).ToDictionaryAsync(stay => stay.Id, stay => stay.FullName);
        var board = new Domain.Groups.Board(resolution.LeaderId!.Value, resolution.DeputyId!.Value);
        group.Elect(board, meeting.ScheduledOn, names.Keys.ToHashSet());
        var (leader, deputy) = (names[board.Leader], names[board.Deputy]);
        await access.EndAsync(group.Id, [leader, deputy]);
        Record(resolution, meeting, GroupEventKind.BoardElected, $"Ban quản lý: Tổ trưởng {leader}, Tổ phó {deputy}");
    }

    private void Record(GroupResolution resolution, Meeting meeting, GroupEventKind kind, string text)
    {
        var form = kind == GroupEventKind.BoardElected ? "10B/TD" : "10C/TD";
        var papers = new Papers($"{form} ngày {meeting.ScheduledOn:dd/MM/yyyy}", meeting.ScheduledOn, resolution.Approval, resolution.ApprovedOn);
        db.Add(GroupEvent.Record((resolution.Id, meeting.GroupId), (kind, meeting.ScheduledOn, text), papers, null, user.Sign(clock)));
    }
}
