using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Tổ viên: the list, its file, the profile, and changes of contacts and class.</summary>
public sealed class MembersController(ListMembers list, ExportMembers export, ShowMember show, EditContact edit, ClassifyHousehold classify)
    : PortalController
{
    private const string FileName = "danh-sach-to-vien";

    [HttpGet("/to-vien"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> List(MemberFilter filter, int trang = 1) => View(await list.PageAsync(filter, trang));

    [HttpGet("/to-vien/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportExcel(MemberFilter filter) => (await export.HandleAsync(filter)).ToExcel(FileName);

    [HttpGet("/to-vien/xuat.csv"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportCsv(MemberFilter filter) => (await export.HandleAsync(filter)).ToCsv(FileName);

    [HttpGet("/to-vien/{code}"), Needs(Permission.ViewGroups)]
    public async Task<IActionResult> Show(string code) => ViewOrNotFound("Show", await show.PageAsync(code));

    [HttpGet("/to-vien/{code}/lien-he"), Needs(Permission.ManageMembers)]
    public async Task<IActionResult> EditContact(string code) => ViewOrNotFound("EditContact", await edit.PageAsync(code));

    [HttpPost("/to-vien/{code}/lien-he"), Needs(Permission.ManageMembers)]
    public Task<IActionResult> EditContact(string code, [Bind(Prefix = "Form")] EditContact.Form form) => SubmitAsync(
        form,
        async f => await edit.HandleAsync(code, f) is { } said ? Done(said, $"/to-vien/{code}") : NotFound(),
        async f => ViewOrNotFound("EditContact", await edit.PageAsync(code, f)));

    [HttpGet("/to-vien/{code}/doi-tuong"), Needs(Permission.ManageMembers)]
    public async Task<IActionResult> Classify(string code) => ViewOrNotFound("Classify", await classify.PageAsync(code));

    [HttpPost("/to-vien/{code}/doi-tuong"), Needs(Permission.ManageMembers)]
    public Task<IActionResult> Classify(string code, [Bind(Prefix = "Form")] ClassifyHousehold.Form form) => SubmitAsync(
        form,
        async f => await classify.HandleAsync(code, f) ? Done("Đã ghi đối tượng của hộ.", $"/to-vien/{code}") : NotFound(),
        async f => ViewOrNotFound("Classify", await classify.PageAsync(code, f)));
}
