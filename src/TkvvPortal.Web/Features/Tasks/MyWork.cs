using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Tasks;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Tasks;

/// <summary>Việc của tôi: everything across the portal that waits for the person, and the tasks of one's level.</summary>
public sealed class MyWork(PortalDbContext db, PetitionTurns petitions, LoanRequestTurns loans, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(IReadOnlyList<Item> Items, PageOf<Line> Tasks, DateOnly Today)
    {
        public int Total => Items.Sum(item => item.Count) + Tasks.Total;
    }

    /// <summary>Something that waits, how much of it, and where it is done.</summary>
    public sealed record Item(string Title, int Count, string Url);

    /// <summary>A task of the person's level.</summary>
    public sealed record Line(Guid Id, Guid MeetingId, string GroupCode, string GroupName, string Text, string? OwnerName, DateOnly Deadline);

    /// <summary>The page; as many queries as there are kinds of work for the role, whatever their number.</summary>
    public async Task<Page> PageAsync(int page) => new([.. (await ItemsAsync()).Where(item => item.Count > 0)], await Lines().ToPageAsync(page), clock.Today);

    /// <summary>How much waits in all, for the navigation.</summary>
    public async Task<int> CountAsync() => (await ItemsAsync()).Sum(item => item.Count) + await Lines().CountAsync();

    private IQueryable<Line> Lines()
    {
        var levels = petitions.Levels.ToList();
        return
            from task in db.MeetingTasks
            where task.DoneOn == null && levels.Contains(task.Owner)
            join grp in db.Groups on task.GroupId equals grp.Id
            orderby task.Deadline, grp.Code, task.Id
            select new Line(task.Id, task.MeetingId, grp.Code, grp.Name, task.Text, task.OwnerName, task.Deadline);
    }

    private async Task<List<Item>> ItemsAsync()
    {
        var items = new List<Item>();
        var today = clock.Today;
        var since = clock.Month.Previous().FirstDay;
        async Task AddAsync(Permission permission, string title, Func<Task<int>> count, string url)
        {
            if (user.May(permission))
                items.Add(new Item(title, await count(), url));
        }

        await AddAsync(Permission.AnswerPetitions, "Ý kiến chờ trả lời", async () => await petitions.Mine(await petitions.StepDaysAsync()).CountAsync(), "/y-kien?xem=Mine");
        await AddAsync(Permission.ViewLoanRequests, "Đề nghị vay vốn đến lượt", loans.CountAsync, "/vay-von?buoc=cho-toi");
        await AddAsync(Permission.ConfirmMeeting, "Lịch họp chờ xác nhận", () => db.Meetings.CountAsync(m => m.Status == MeetingStatus.Planned && m.ConfirmedOn == null && m.ScheduledOn >= today), "/hop?trang-thai=sap-toi");
        await AddAsync(Permission.CloseMeeting, "Cuộc họp đã qua chưa có biên bản", () => Unminuted(since, today).CountAsync(), "/hop");
        await AddAsync(Permission.MoveMeeting, "Tổ xin đổi lịch họp", () => db.Meetings.CountAsync(m => m.Status == MeetingStatus.Planned && m.MoveAskedOn != null), "/ke-hoach?xem=List");
        await AddAsync(Permission.SignMinutes, "Biên bản chờ chữ ký chủ trì", () => Unsealed(since).CountAsync(), "/hop");
        await AddAsync(Permission.KeepMinutes, "Câu trả lời cần đọc lại cho Tổ", () => db.Petitions.CountAsync(one => one.Status == PetitionStatus.Answered), "/y-kien?xem=ToTell");
        await AddAsync(Permission.ApproveReversal, "Đề nghị hủy biên lai chờ duyệt", () => db.ReversalRequests.CountAsync(one => one.IsApproved == null), "/de-nghi-huy");
        return items;
    }

    private IQueryable<Meeting> Unminuted(DateOnly since, DateOnly today) => db.Meetings.Where(m =>
        m.ScheduledOn >= since && m.ScheduledOn < today && (m.Status == MeetingStatus.Planned || m.Status == MeetingStatus.Drafting));

    private IQueryable<Meeting> Unsealed(DateOnly since) => db.Meetings.Where(m =>
        m.ScheduledOn >= since && m.Status == MeetingStatus.Closed && m.Seal != null && !m.Signatures.Any(one => one.LockNumber == m.LockNumber && one.Part == MinutesPart.Chair));
}
