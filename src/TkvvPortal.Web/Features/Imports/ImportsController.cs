using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Data.Imports;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Imports;

/// <summary>Nhập liệu: read a file of the bank, look at what it would change, save it, take it back.</summary>
public sealed class ImportsController(ListImports list, ReadFile read, ShowImport show, ApplyImport apply, UndoImport undo, RefusedRows refused, ImportProgress underway)
    : PortalController
{
    private const string All = "/nhap-lieu";
    private const string One = All + "/{run:guid}";

    [HttpGet(All), Needs(Permission.ImportData)]
    public async Task<IActionResult> List(int trang = 1) => View(await list.PageAsync(trang));

    [HttpPost(All), Needs(Permission.ImportData), RequestSizeLimit(ReadFile.MaxRequest)]
    public Task<IActionResult> Read([Bind(Prefix = "Form")] ReadFile.Form form) => SubmitAsync(
        form,
        async f => LocalRedirect($"{All}/{await read.HandleAsync(f)}"),
        async f => View("List", await list.PageAsync(1, f)));

    [HttpGet(One), Needs(Permission.ImportData)]
    public async Task<IActionResult> Show(Guid run, ImportOutcome? loai, int trang = 1) => ViewOrNotFound("Show", await show.PageAsync(run, loai, trang));

    [HttpGet(One + "/tien-do"), Needs(Permission.ImportData), ResponseCache(NoStore = true)]
    public IActionResult Progress(Guid run) => underway.Of(run) is { } step ? Json(new { text = step.Text(), step.Done, step.Total }) : NoContent();

    [HttpPost(One), Needs(Permission.ImportData)]
    public Task<IActionResult> Apply(Guid run, [Bind(Prefix = "Form")] ApplyImport.Form form) => SubmitAsync(
        form,
        async f => await apply.HandleAsync(run, f) ? Done("Đã nhập dữ liệu của tệp.", $"{All}/{run}") : NotFound(),
        async f => ViewOrNotFound("Show", await show.PageAsync(run, null, 1, f)));

    [HttpPost(One + "/hoan-tac"), Needs(Permission.ImportData)]
    public Task<IActionResult> Undo(Guid run, [Bind(Prefix = "Form")] UndoImport.Form form) => SubmitAsync(
        form,
        async f => await undo.HandleAsync(run, f) ? Done("Đã hoàn tác lần nhập.", $"{All}/{run}") : NotFound(),
        async _ => ViewOrNotFound("Show", await show.PageAsync(run, null, 1)));

    [HttpGet(One + "/tu-choi"), Needs(Permission.ImportData)]
    public async Task<IActionResult> Refused(Guid run) =>
        await refused.FileAsync(run) is { } file ? File(file.Content, "text/csv; charset=utf-8", file.Name) : NotFound();
}
