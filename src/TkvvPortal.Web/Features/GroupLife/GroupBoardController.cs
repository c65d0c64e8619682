using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>The board of a group: its election, and the hand-over between leaders.</summary>
public sealed class GroupBoardController(ElectBoard elect, HandOver handOver, PrintHandover print) : LifePages
{
    [HttpGet("/to/{code}/ban-quan-ly"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Elect(string code) => ViewOrNotFound("Elect", await elect.PageAsync(code));

    [HttpPost("/to/{code}/ban-quan-ly"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Elect(string code, ElectBoard.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await elect.HandleAsync(code, f), "Đã ghi Ban quản lý mới. Nếu đổi Tổ trưởng, hãy lập biên bản bàn giao.", code),
        async f => ViewOrNotFound("Elect", await elect.PageAsync(code, f)));

    [HttpGet("/to/{code}/ban-giao"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> HandOver(string code) => ViewOrNotFound("HandOver", await handOver.PageAsync(code));

    [HttpPost("/to/{code}/ban-giao"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> HandOver(string code, HandOver.Form form) => SubmitAsync(
        form,
        async f => await handOver.HandleAsync(code, f) ? Done("Đã lập biên bản bàn giao.", $"/to/{code}/ban-giao") : NotFound(),
        async f => ViewOrNotFound("HandOver", await handOver.PageAsync(code, f)));

    [HttpGet("/to/{code}/ban-giao/in"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> PrintHandover(string code, Guid? lan) => ViewOrNotFound("PrintHandover", await print.PageAsync(code, lan));
}
