using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Parameters;

/// <summary>Tham số: dated values of the rules and rates of the programmes.</summary>
public sealed class ParametersController(ListParameters list, ShowHistory history, AddParameter addParameter, AddRate addRate) : PortalController
{
    [HttpGet("/quan-tri/tham-so"), Needs(Permission.ViewParameters)]
    public async Task<IActionResult> List() => View(await list.PageAsync());

    [HttpGet("/quan-tri/tham-so/{khoa}"), Needs(Permission.ViewParameters)]
    public async Task<IActionResult> History(string khoa) => ViewOrNotFound("History", await history.OfParameterAsync(khoa));

    [HttpGet("/quan-tri/tham-so/{khoa}/them"), Needs(Permission.ManageParameters)]
    public async Task<IActionResult> AddParameter(string khoa) => ViewOrNotFound("AddParameter", await addParameter.PageAsync(khoa));

    [HttpPost("/quan-tri/tham-so/{khoa}/them"), Needs(Permission.ManageParameters)]
    public Task<IActionResult> AddParameter(string khoa, [Bind(Prefix = "Form")] AddParameter.Form form) => SubmitAsync(
        form,
        async f => await addParameter.HandleAsync(khoa, f) ? Done("Đã thêm giá trị.", $"/quan-tri/tham-so/{khoa}") : NotFound(),
        async f => ViewOrNotFound("AddParameter", await addParameter.PageAsync(khoa, f)));

    [HttpGet("/quan-tri/chuong-trinh/{chuongTrinh}"), Needs(Permission.ViewParameters)]
    public async Task<IActionResult> Programme(string chuongTrinh) => ViewOrNotFound("History", await history.OfProgrammeAsync(chuongTrinh));

    [HttpGet("/quan-tri/chuong-trinh/{chuongTrinh}/them"), Needs(Permission.ManageParameters)]
    public async Task<IActionResult> AddRate(string chuongTrinh) => ViewOrNotFound("AddRate", await addRate.PageAsync(chuongTrinh));

    [HttpPost("/quan-tri/chuong-trinh/{chuongTrinh}/them"), Needs(Permission.ManageParameters)]
    public Task<IActionResult> AddRate(string chuongTrinh, [Bind(Prefix = "Form")] AddRate.Form form) => SubmitAsync(
        form,
        async f => await addRate.HandleAsync(chuongTrinh, f) ? Done("Đã thêm lãi suất.", $"/quan-tri/chuong-trinh/{chuongTrinh}") : NotFound(),
        async f => ViewOrNotFound("AddRate", await addRate.PageAsync(chuongTrinh, f)));
}
