using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure.Files;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Signing;

/// <summary>Minutes signed, scanned, unlocked, and taken out as Word.</summary>
[Route("/hop/{id:guid}")]
public sealed class SigningController(ShowSigning show, SignMinutes sign, KeepScan scan, PrintMinutes print) : MeetingPages
{
    [HttpGet("ky"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> Show(Guid id) => ViewOrNotFound("Show", await show.PageAsync(id));

    [HttpPost("ky"), Needs(Permission.SignMinutes)]
    public Task<IActionResult> Sign(Guid id, [Bind(Prefix = "Form")] SignMinutes.Form form) => SubmitAsync(
        form,
        async f => await sign.HandleAsync(id, f) ? Done("Đã ký biên bản.", $"/hop/{id}/ky") : NotFound(),
        async f => ViewOrNotFound("Show", await show.PageAsync(id, f)));

    [HttpPost("mo-khoa"), Needs(Permission.UnlockMinutes)]
    public Task<IActionResult> Unlock(Guid id, [Bind(Prefix = "Form")] SignMinutes.Reason form) => SubmitAsync(
        form,
        async f => await sign.UnlockAsync(id, f) ? Done("Đã mở khóa biên bản; lý do hiện trên biên bản.", $"/hop/{id}") : NotFound(),
        async f => ViewOrNotFound("Show", await show.PageAsync(id, unlock: f)));

    [HttpPost("ban-quet"), Needs(Permission.KeepMinutes), RequestSizeLimit(IncomingFiles.MaxRequest)]
    public Task<IActionResult> Scan(Guid id, [Bind(Prefix = "Form")] FileForm form) => SubmitAsync(
        form,
        async f => await scan.HandleAsync(id, f) ? Done("Đã lưu bản quét.", $"/hop/{id}/ky") : NotFound(),
        async _ => ViewOrNotFound("Show", await show.PageAsync(id)));

    [HttpGet("bien-ban.docx"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> Word(Guid id) => await print.PageAsync(id) is { } page
        ? File(WordFile.ToBytes(MinutesPaper.Of(page)), WordFile.ContentType, $"bien-ban-{page.Minutes.Head.GroupCode}-{page.Minutes.Head.On:yyyyMMdd}.docx")
        : NotFound();
}
