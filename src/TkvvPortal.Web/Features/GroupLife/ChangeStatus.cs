using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Đưa tổ dự kiến vào hoạt động, tạm ngừng, hoặc cho hoạt động lại: the one step its state allows.</summary>
public sealed class ChangeStatus(GroupActs acts) : IUseCase
{
    public sealed record Page(ActHead Head, Form Form) : IActPage;

    public sealed class Form : ActForm
    {
        [StringLength(500), Display(Name = "lý do")]
        public string? Reason { get; set; }
    }

    /// <summary>The page, or null when there is no such group.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null) =>
        await acts.HeadAsync(code) is { } head ? new Page(head, acts.Form(head, posted)) : null;

    /// <summary>Takes the step; false when there is no such group. Throws TK-102 to TK-108, TK-127.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, async group =>
    {
        var (kind, text, exception) = group.Status switch
        {
            GroupStatus.Planned => (GroupEventKind.Started, "Tổ bắt đầu hoạt động", await StartAsync(group, form)),
            GroupStatus.Active => (GroupEventKind.Suspended, $"Tạm ngừng. Lý do: {group.Suspend(form.Reason)}", null),
            _ => (GroupEventKind.Resumed, $"Hoạt động lại. Lý do: {group.Resume(form.Reason)}", (string?)null),
        };
        acts.Record(group, form, kind, text, exception);
    });

    private async Task<string?> StartAsync(SavingsGroup group, Form form)
    {
        var on = form.On!.Value;
        group.Start(form.Papers, on);
        var members = await acts.MembersOnAsync(group.Id, on);
        return acts.Pass(GroupSize.On(await acts.PoliciesAsync(), on).Concerns(group.Code, members, nameof(ActForm.On)), form);
    }
}
