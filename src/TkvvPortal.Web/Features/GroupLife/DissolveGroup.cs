using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Giải thể tổ: when members, debts and deposits have gone elsewhere, the board and the group end together.</summary>
public sealed class DissolveGroup(PortalDbContext db, GroupActs acts, GroupEnding ending) : IUseCase
{
    public sealed record Page(ActHead Head, GroupRest Rest, Form Form) : IActPage;

    public sealed class Form : ActForm
    {
        [Required(ErrorMessage = "Hãy ghi lý do."), StringLength(500), Display(Name = "lý do giải thể")]
        public string? Reason { get; set; }

        [Range(typeof(bool), "true", "true", ErrorMessage = "Hãy đánh dấu khi đã xem những gì sẽ thay đổi.")]
        [Display(Name = "xác nhận")]
        public bool IsConfirmed { get; set; }
    }

    /// <summary>The page with what is left today, or null when there is no such group; six queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null) =>
        await acts.HeadAsync(code) is { } head ? new Page(head, await ending.RestAsync(head.Id, acts.Today), acts.Form(head, posted)) : null;

    /// <summary>Dissolves; false when there is no such group. Throws TK-102 to TK-105, TK-118, TK-122 to TK-126, TK-132, TK-133.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, async group =>
    {
        var (lastDay, reason) = (form.On!.Value, form.Reason!);
        group.RequireApproval(form.Papers, lastDay);
        var rest = await ending.RestAsync(group.Id, lastDay);
        rest.RefuseEnd();
        var exception = acts.Pass(rest.Concerns(), form);
        var stays = await db.Memberships.Where(stay => stay.GroupId == group.Id && stay.LeftOn == null).ToListAsync();
        group.Close(lastDay, stays);
        stays.ForEach(stay => stay.Leave(lastDay, $"Tổ giải thể: {reason}"));
        await ending.CallOffMeetingsAsync(group.Id, lastDay, "Tổ đã giải thể");
        await acts.EndAccessAsync(group.Id, []);
        acts.Record(group, form, GroupEventKind.Dissolved, $"Giải thể. Lý do: {reason}", exception);
    });
}
