using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Files;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Files;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.PolicyDocuments;

/// <summary>Văn bản: published for groups, and how many heard them.</summary>
[Route("/van-ban")]
public sealed class DocumentsController(ListDocuments list, ShowDocument show, PublishDocument publish, FileStore store) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewDocuments)]
    public async Task<IActionResult> List(int trang = 1) => View("List", await list.PageAsync(trang));

    [HttpGet("dua-vao"), Needs(Permission.PublishDocuments)]
    public async Task<IActionResult> Publish() => View("Publish", await publish.PageAsync());

    [HttpPost("dua-vao"), Needs(Permission.PublishDocuments), RequestSizeLimit(IncomingFiles.MaxRequest)]
    public Task<IActionResult> Publish([Bind(Prefix = "Form")] PublishDocument.Form form) => SubmitAsync(
        form,
        async f => Done("Đã đưa văn bản vào chương trình họp của các Tổ.", $"/van-ban/{await publish.HandleAsync(f)}"),
        async f => View("Publish", await publish.PageAsync(f)));

    [HttpGet("{vanBan:guid}"), Needs(Permission.ViewDocuments)]
    public async Task<IActionResult> Show(Guid vanBan, ShowDocument.Filter filter) => ViewOrNotFound("Show", await show.PageAsync(vanBan, filter));

    [HttpGet("{vanBan:guid}/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> Export(Guid vanBan, ShowDocument.Filter filter) =>
        await show.ExportAsync(vanBan, filter) is { } table ? table.ToExcel("trien-khai-van-ban") : NotFound();

    [HttpGet("{vanBan:guid}/tep"), Needs(Permission.ViewDocuments)]
    public async Task<IActionResult> Read(Guid vanBan) =>
        await show.FindAsync(vanBan) is { FileKind: { } kind, FileName: { } name } && store.Open(vanBan) is { } content ? File(content, kind.MediaType(), name) : NotFound();
}
