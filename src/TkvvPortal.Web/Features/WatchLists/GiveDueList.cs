using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Giao danh sách nợ đến hạn tháng sau cho Tổ trưởng: which debts of a group it names, and that it was given.</summary>
public sealed class GiveDueList(PortalDbContext db, ReadWatch watch, ReadWatchLines lines, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(string Code, string Name, FiscalMonth Month, int NoticeDays, IReadOnlyList<WatchLine> Rows, DueListGiven? Given, DateOnly Today, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required(ErrorMessage = "Hãy nhập ngày giao danh sách."), Display(Name = "Ngày giao danh sách")]
        public DateOnly? GivenOn { get; set; }
    }

    /// <summary>The page; null when there is no such group for the person.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await FindAsync(code) is not { } group)
            return null;
        var day = await watch.DayAsync();
        var hits = await day.Hits.On(WatchTopic.DueNextMonth).Where(hit => hit.GroupId == group.Id).OrderBy(hit => hit.Day).ThenBy(hit => hit.Id).ToListAsync();
        return new Page(
            group.Code, group.Name, day.Hits.NextMonth, day.Hits.Limits.DueSoonDays, await lines.OfAsync(day, WatchTopic.DueNextMonth, hits),
            await GivenAsync(group, day.Hits.NextMonth), day.Today, posted ?? new Form { Id = Guid.CreateVersion7(), GivenOn = day.Today });
    }

    /// <summary>Records that the list was given; false when there is no such group for the person. Throws TK-519, TK-520. The same form again changes nothing.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (await FindAsync(code) is not { } group)
            return false;
        var (month, stamp) = (clock.Month.Next(), user.Stamp(clock.Today, clock));
        var before = await GivenAsync(group, month);
        if (before?.Id == form.Id)
            return true;
        db.Add(DueListGiven.Record(form.Id, (group.Id, month), form.GivenOn!.Value, before, stamp));
        await db.SaveOnceAsync<DueListGiven>(form.Id);
        return true;
    }

    private Task<SavingsGroup?> FindAsync(string code) => db.Groups.AsNoTracking().SingleOrDefaultAsync(group => group.Code == code);

    private Task<DueListGiven?> GivenAsync(SavingsGroup group, FiscalMonth month) =>
        db.DueListsGiven.AsNoTracking().SingleOrDefaultAsync(given => given.GroupId == group.Id && given.Month == month);
}
