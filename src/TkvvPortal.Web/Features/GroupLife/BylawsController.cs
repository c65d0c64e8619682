using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>The by-laws of a group.</summary>
public sealed class BylawsController(ReadBylaws read, AmendBylaws amend) : LifePages
{
    [HttpGet("/to/{code}/quy-uoc"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> Show(string code, [FromQuery(Name = "ban")] Guid? version, [FromQuery(Name = "trang")] int number = 1) =>
        ViewOrNotFound("Bylaws", await read.PageAsync(code, version, number));

    [HttpGet("/to/{code}/quy-uoc/in"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> Print(string code, [FromQuery(Name = "ban")] Guid? version) =>
        ViewOrNotFound("PrintBylaws", await read.PaperAsync(code, version));

    [HttpGet("/to/{code}/quy-uoc/sua-doi"), Needs(Permission.ManageGroups)]
    public async Task<IActionResult> Amend(string code) => ViewOrNotFound("Amend", await amend.PageAsync(code));

    [HttpPost("/to/{code}/quy-uoc/sua-doi"), Needs(Permission.ManageGroups)]
    public Task<IActionResult> Amend(string code, [Bind(Prefix = "Form")] AmendBylaws.Form form) => SubmitAsync(
        form,
        async f => DoneOrNotFound(await amend.HandleAsync(code, f), "Đã ghi bản quy ước mới.", code),
        async f => ViewOrNotFound("Amend", await amend.PageAsync(code, f)));
}
