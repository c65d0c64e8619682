using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>A set of forms under way: how far it is, and its file.</summary>
[Route("/bieu-mau/viec/{viec:guid}")]
public sealed class FormJobsController(FormJobs jobs, FillForms fill, CurrentUser user) : PortalController
{
    [HttpGet(""), Needs(Permission.PrintForms)]
    public IActionResult Show(Guid viec) => ViewOrNotFound("Job", jobs.Find(viec, user.Id));

    [HttpGet("tien-do"), Needs(Permission.PrintForms), ResponseCache(NoStore = true)]
    public IActionResult Progress(Guid viec) => jobs.Find(viec, user.Id) is { } job
        ? Json(new { text = job.Text, done = job.Written, total = job.Total, ended = job.IsEnded })
        : NotFound();

    [HttpGet("tep"), Needs(Permission.PrintForms)]
    public async Task<IActionResult> Take(Guid viec)
    {
        if (jobs.Find(viec, user.Id) is not { IsReady: true } job)
            return NotFound();
        await fill.NoteAsync(job.Title, job.Total);
        return PhysicalFile(job.Path, FormSet.TypeOf(job.Output), job.FileName!);
    }
}
