using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>The hand-over from one leader to the next.</summary>
public sealed class HandoverController(HandOver handOver, PrintHandover print) : LifePages
{
    [HttpGet("/to/{code}/ban-giao"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Sign(string code) => ViewOrNotFound("HandOver", await handOver.PageAsync(code));

    [HttpPost("/to/{code}/ban-giao"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Sign(string code, [Bind(Prefix = "Form")] HandOver.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await handOver.HandleAsync(code, f), "Đã ghi bàn giao Tổ trưởng.", code),
        async f => ViewOrNotFound("HandOver", await handOver.PageAsync(code, f)));

    [HttpGet("/to/{code}/ban-giao/in"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> Print(string code, [FromQuery(Name = "lan")] Guid? id) =>
        ViewOrNotFound("PrintHandover", await print.PageAsync(code, id));
}
