using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Đổi ngày, giờ, nơi họp của tổ.</summary>
public sealed class ChangeMeeting(PortalDbContext db, GroupActs acts) : IUseCase
{
    public sealed record Page(ActHead Head, Form Form) : IActPage
    {
        public ActForm Fields => Form;
    }

    public sealed class Form : ActForm
    {
        [Required, Range(1, 31), Display(Name = "ngày họp hằng tháng")]
        public int? MeetingDay { get; set; }

        [Required, Display(Name = "giờ họp")]
        public TimeOnly? MeetingTime { get; set; }

        [Required, StringLength(200), Display(Name = "nơi họp")]
        public string? MeetingPlace { get; set; }
    }

    /// <summary>The page, or null when there is no such group.</summary>
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

    /// <summary>Changes when and where the group meets; false when there is no such group. Throws TK-102 to TK-105, TK-110.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty || await acts.FindAsync(code) is not { } group)
            return false;
        if (await acts.IsDoneAsync(form))
            return true;
        group.Require(GroupStatus.Active, GroupStatus.Suspended, GroupStatus.Planned);
        var before = Words(group);
        group.MeetOn(form.MeetingDay!.Value, form.MeetingTime!.Value, form.MeetingPlace!);
        SavingsGroup.RequireChange(before, Words(group));
        acts.Record(group, form, GroupEventKind.MeetingChanged, $"Lịch họp: từ {before} thành {Words(group)}");
        await acts.SaveAsync(group, form);
        return true;
    }

    private static string Words(SavingsGroup group) => $"{group.MeetingTime:HH:mm} ngày {group.MeetingDay}, {group.MeetingPlace}";
}
