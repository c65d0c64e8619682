using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Giải thể tổ: every stay and term ends; nobody may owe anything or have a deposit left unless it is overridden.</summary>
public sealed class DissolveGroup(PortalDbContext db, GroupActs acts, Restructuring work) : IUseCase
{
    public sealed record Page(ActHead Head, IReadOnlyList<MovableMember> Members, GroupRest Rest, Form Form) : IActPage
    {
        public ActForm Fields => Form;
    }

    public sealed class Form : ActForm
    {
        [Required(ErrorMessage = "Hãy ghi lý do."), StringLength(500), Display(Name = "lý do giải thể")]
        public string? Reason { get; set; }

        [Range(typeof(bool), "true", "true", ErrorMessage = "Hãy xem lại những gì sẽ thay đổi rồi đánh dấu vào ô xác nhận.")]
        [Display(Name = "xác nhận")]
        public bool IsConfirmed { get; set; }
    }

    /// <summary>The page, or null when there is no such group.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null) => await acts.HeadAsync(code) is { } head
        ? new Page(head, await work.MembersAsync(head.Id), await work.RestAsync(head.Id), acts.Form(head, posted))
        : null;

    /// <summary>Dissolves; false when there is no such group. Throws TK-102 to TK-105, TK-118, TK-125 to TK-127.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty || await acts.FindAsync(code) is not { } group)
            return false;
        if (await acts.IsDoneAsync(form))
            return true;
        var (lastDay, reason) = (form.On!.Value, form.Reason!);
        var members = await work.MembersAsync(group.Id);
        var exception = acts.Pass(GroupEnd.Concerns(members.Sum(member => member.Loans), members.Total(member => member.Deposit)), form);
        group.Close(lastDay);
        acts.Record(group, form, GroupEventKind.Dissolved, $"Giải thể: {members.Count} tổ viên ra tổ. Lý do: {reason}", exception);
        foreach (var stay in await db.Memberships.Where(stay => stay.GroupId == group.Id && stay.LeftOn == null).ToListAsync())
            stay.Leave(lastDay, $"Tổ giải thể: {reason}");
        await work.CallOffMeetingsAsync(group.Id, lastDay, "Tổ đã giải thể");
        await acts.EndAccessAsync(group.Id, lastDay, []);
        await acts.SaveAsync(group, form);
        return true;
    }
}
