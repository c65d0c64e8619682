using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Holidays;

/// <summary>Ngày nghỉ lễ, tết: what working days are counted by.</summary>
public sealed class HolidaysController(ListHolidays list, AddHoliday add) : PortalController
{
    [HttpGet("/quan-tri/ngay-nghi"), Needs(Permission.ViewParameters)]
    public async Task<IActionResult> List(int? nam, int trang = 1) => View(await list.PageAsync(nam, trang));

    [HttpGet("/quan-tri/ngay-nghi/them"), Needs(Permission.ManageHolidays)]
    public IActionResult Add() => View(new AddHoliday.Page(new AddHoliday.Form()));

    [HttpPost("/quan-tri/ngay-nghi/them"), Needs(Permission.ManageHolidays)]
    public Task<IActionResult> Add([Bind(Prefix = "Form")] AddHoliday.Form form) => SubmitAsync(
        form,
        async f => Done(await add.HandleAsync(f), $"/quan-tri/ngay-nghi?nam={f.Day!.Value.Year}"),
        f => Task.FromResult<IActionResult>(View(new AddHoliday.Page(f))));
}
