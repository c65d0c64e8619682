using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Files;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Files;

namespace TkvvPortal.Web.Features.GroupFiles;

/// <summary>Opens a file of a group the person sees.</summary>
public sealed class ReadGroupFile(PortalDbContext db, FileStore store) : IUseCase
{
    public sealed record Opened(string Name, string MediaType, Stream Content);

    /// <summary>The file; null when it does not exist for the person, or its content is gone.</summary>
    public async Task<Opened?> OpenAsync(Guid id) =>
        await db.GroupFiles.Where(file => file.Id == id).Select(file => new { file.Name, file.Kind }).SingleOrDefaultAsync() is { } file && store.Open(id) is { } content
            ? new Opened(file.Name, file.Kind.MediaType(), content)
            : null;
}
