using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Nghị quyết về Tổ: the minimum deposit, the by-laws, the board, put to the vote at a meeting.</summary>
public sealed class ResolveGroup(PortalDbContext db, MeetingHeads heads, MembersOfDay members, PortalClock clock) : IUseCase
{
    public sealed record Page(MeetingHead Head, IReadOnlyList<Saved> All, IReadOnlyList<Choice> Members, Vnd MinimumDeposit, int Present, Form Form) : IMeetingPage;

    /// <summary>What was put to the vote.</summary>
    public sealed record Saved(GroupResolutionKind Kind, Vnd? Amount, string? Text, string? Leader, string? Deputy, Vote Vote, bool? IsPassed)
    {
        /// <summary>As minutes tell it.</summary>
        public string Sentence() => $"{What} Biểu quyết: tán thành {Vote.For}, không tán thành {Vote.Against}, không có ý kiến {Vote.Abstaining}.{Came}";

        private string What => Kind switch
        {
            GroupResolutionKind.MinimumDeposit => $"Mức gửi tối thiểu {Amount} đồng mỗi tháng.",
            GroupResolutionKind.Board => $"Tổ trưởng {Leader}, Tổ phó {Deputy}.",
            _ => Text ?? "",
        };

        private string Came => IsPassed switch
        {
            true => " Nghị quyết được thông qua.",
            false => " Nghị quyết không được thông qua.",
            _ => "",
        };
    }

    public sealed class Form
    {
        [EnumDataType(typeof(GroupResolutionKind)), Display(Name = "Nội dung biểu quyết")]
        public GroupResolutionKind Kind { get; set; } = GroupResolutionKind.MinimumDeposit;

        [Display(Name = "Mức gửi tối thiểu mới")]
        public Vnd? Amount { get; set; }

        [StringLength(Bylaws.LongestText), Display(Name = "Toàn văn quy ước mới")]
        public string? Text { get; set; }

        [Display(Name = "Tổ trưởng")]
        public Guid? Leader { get; set; }

        [Display(Name = "Tổ phó")]
        public Guid? Deputy { get; set; }

        [Display(Name = "Xác nhận")]
        public bool IsDeclared { get; set; }

        [StringLength(100), Display(Name = "Số văn bản chấp thuận của UBND xã")]
        public string? Approval { get; set; }

        [Display(Name = "Ngày văn bản")]
        public DateOnly? ApprovedOn { get; set; }

        [Range(0, 200, ErrorMessage = "Số phiếu từ 0 đến 200."), Display(Name = "Tán thành")]
        public int For { get; set; }

        [Range(0, 200, ErrorMessage = "Số phiếu từ 0 đến 200."), Display(Name = "Không tán thành")]
        public int Against { get; set; }

        [Range(0, 200, ErrorMessage = "Số phiếu từ 0 đến 200."), Display(Name = "Không có ý kiến")]
        public int Abstaining { get; set; }
    }

    /// <summary>The page; null when there is no such meeting. Five queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var all = await db.GroupResolutions.AsNoTracking().Where(one => one.MeetingId == id).OrderBy(one => one.Kind).ToListAsync();
        var people = await members.On(head.GroupId, head.On).OrderBy(stay => stay.Member.SortKey).Select(stay => new Choice(stay.Id, stay.Member.FullName)).ToListAsync();
        var names = people.ToDictionary(one => one.Id, one => one.Name);
        string? Name(Guid? stay) => stay is { } key ? names.GetValueOrDefault(key) : null;
        return new Page(
            head, all.ConvertAll(one => new Saved(one.Kind, one.Amount, one.Text, Name(one.LeaderId), Name(one.DeputyId), one.Vote, one.IsPassed)), people,
            await db.Groups.Where(one => one.Id == head.GroupId).Select(one => one.MinimumDeposit).SingleAsync(), await PresentAsync(id), form ?? new Form());
    }

    /// <summary>Puts it to the vote, or corrects what was entered; false when there is no such meeting. Throws TK-050, TK-051, TK-110 … TK-113, TK-490 … TK-494.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await db.Meetings.SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return false;
        meeting.RequireOpen();
        var motion = new GroupMotion(form.Kind, new Vote(form.For, form.Against, form.Abstaining), form.Amount, form.Text, form.Leader, form.Deputy)
        {
            HeldOn = meeting.ScheduledOn, Today = clock.Today, Approval = form.Approval, ApprovedOn = form.ApprovedOn, IsDeclared = form.IsDeclared,
        };
        var resolution = await db.GroupResolutions.SingleOrDefaultAsync(one => one.MeetingId == id && one.Kind == form.Kind);
        if (resolution is null)
            db.Add(resolution = GroupResolution.Put(Guid.CreateVersion7(), (meeting.GroupId, id), motion));
        else
            resolution.Correct(motion);
        resolution.RefuseVotes(await PresentAsync(id));
        await RefuseBoardAsync(meeting, motion);
        // The meeting moves on, so that it cannot be closed in the same moment without this.
        db.Expect(meeting, meeting.Version);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>Elects on a copy of the group, so that what would refuse the board when the minutes are closed refuses it here, at its field.</summary>
    private async Task RefuseBoardAsync(Meeting meeting, GroupMotion motion)
    {
        if (motion.Kind != GroupResolutionKind.Board)
            return;
        var group = await db.Groups.AsNoTracking().Include(one => one.BoardTerms).SingleAsync(one => one.Id == meeting.GroupId);
        group.Elect(new Domain.Groups.Board(motion.LeaderId!.Value, motion.DeputyId!.Value), meeting.ScheduledOn, await members.IdsAsync(meeting.GroupId, meeting.ScheduledOn));
    }

    private Task<int> PresentAsync(Guid id) => db.MemberAttendances.CountAsync(mark => mark.MeetingId == id && mark.Presence != Presence.Absent);
}
