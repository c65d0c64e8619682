using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Đổi ngày, giờ, nơi họp của tổ; cuộc họp đã lên lịch giữ nguyên.</summary>
public sealed class ChangeMeeting(PortalDbContext db, GroupActs acts) : IUseCase
{
    public sealed record Page(ActHead Head, Form Form) : IActPage;

    public sealed class Form : ActForm
    {
        [Required, Range(1, 31), Display(Name = "ngày họp hằng tháng")]
        public int? MeetingDay { get; set; }

        [Required, Display(Name = "giờ họp")]
        public TimeOnly? MeetingTime { get; set; }

        [Required, StringLength(200), Display(Name = "nơi họp")]
        public string? MeetingPlace { get; set; }
    }

    /// <summary>The page with what holds now, or null when there is no such group; two queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var form = acts.Form(head, posted);
        if (posted is null)
        {
            var now = await db.Groups.Where(group => group.Id == head.Id)
                .Select(group => new { group.MeetingDay, group.MeetingTime, group.MeetingPlace }).SingleAsync();
            (form.MeetingDay, form.MeetingTime, form.MeetingPlace) = (now.MeetingDay, now.MeetingTime, now.MeetingPlace);
        }

        return new Page(head, form);
    }

    /// <summary>Changes when and where the group meets; false when there is no such group. Throws TK-002, TK-102 to TK-105, TK-110.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, group =>
    {
        group.RequireAlive();
        var before = Words(group);
        group.MeetOn(form.MeetingDay!.Value, form.MeetingTime!.Value, form.MeetingPlace!);
        SavingsGroup.RequireChange(before, Words(group));
        acts.Record(group, form, GroupEventKind.MeetingChanged, $"Họp {Words(group)}; trước đó {before}");
        return Task.CompletedTask;
    });

    private static string Words(SavingsGroup group) => $"lúc {group.MeetingTime:HH:mm} ngày {group.MeetingDay} hằng tháng, {group.MeetingPlace}";
}
