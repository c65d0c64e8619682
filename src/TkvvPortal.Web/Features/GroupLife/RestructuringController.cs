using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Splitting, merging and dissolving groups.</summary>
public sealed class RestructuringController(SplitGroup split, MergeGroup merge, DissolveGroup dissolve) : LifePages
{
    [HttpGet("/to/{code}/tach"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Split(string code) => ViewOrNotFound("Split", await split.PageAsync(code));

    [HttpPost("/to/{code}/tach"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Split(string code, [Bind(Prefix = "Form")] SplitGroup.Form form) => SubmitAsync(
        form,
        async f => f.IsConfirmed()
            ? DoneOrNotFound(await split.HandleAsync(code, f), $"Đã tách tổ; tổ mới là Tổ {f.Code}.", code)
            : ViewOrNotFound("Split", await split.PreviewAsync(code, f)),
        async f => ViewOrNotFound("Split", await split.PageAsync(code, f)));

    [HttpGet("/to/{code}/sap-nhap"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Merge(string code) => ViewOrNotFound("Merge", await merge.PageAsync(code));

    [HttpPost("/to/{code}/sap-nhap"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Merge(string code, [Bind(Prefix = "Form")] MergeGroup.Form form) => SubmitAsync(
        form,
        async f => f.IsConfirmed()
            ? DoneOrNotFound(await merge.HandleAsync(code, f), "Đã sáp nhập tổ. Lịch sử của tổ vẫn xem được.", code)
            : ViewOrNotFound("Merge", await merge.PreviewAsync(code, f)),
        async f => ViewOrNotFound("Merge", await merge.PageAsync(code, f)));

    [HttpGet("/to/{code}/giai-the"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Dissolve(string code) => ViewOrNotFound("Dissolve", await dissolve.PageAsync(code));

    [HttpPost("/to/{code}/giai-the"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Dissolve(string code, [Bind(Prefix = "Form")] DissolveGroup.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await dissolve.HandleAsync(code, f), "Đã giải thể tổ. Lịch sử của tổ vẫn xem được.", code),
        async f => ViewOrNotFound("Dissolve", await dissolve.PageAsync(code, f)));
}
