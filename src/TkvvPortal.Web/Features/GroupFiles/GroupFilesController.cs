using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupFiles;

/// <summary>Scans and pictures of groups; who may not see the group is told there is no such file.</summary>
public sealed class GroupFilesController(ReadGroupFile read) : PortalController
{
    [HttpGet("/tep/{tep:guid}"), Needs(Permission.ViewMeetings)]
    public async Task<IActionResult> Read(Guid tep) => await read.OpenAsync(tep) is { } file ? File(file.Content, file.MediaType, file.Name) : NotFound();
}
