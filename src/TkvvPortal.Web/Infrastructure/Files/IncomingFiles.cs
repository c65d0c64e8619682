using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Files;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Files;

/// <summary>A form that brings one file.</summary>
public class FileForm
{
    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; set; }

    /// <summary>The file.</summary>
    [Required(ErrorMessage = "Hãy chọn tệp."), Display(Name = "Tệp")]
    public IFormFile? File { get; set; }
}

/// <summary>Looks at files that come in and keeps the good ones.</summary>
public sealed class IncomingFiles(FileStore store, Policies policies, PortalClock clock) : IUseCase
{
    /// <summary>The largest request, bytes: large enough that a picture too large gets its message instead of a broken connection.</summary>
    public const int MaxRequest = 64 * 1024 * 1024;

    /// <summary>Checks and keeps a file under a key; throws TK-390 … TK-393, and nothing is kept then.</summary>
    public async Task<CheckedFile> KeepAsync(Guid id, IFormFile file)
    {
        var most = (await policies.ReadAsync()).Count(PolicyKey.FileMaxMegabytes, clock.Today);
        FileCheck.RefuseSize(file.Length, most);
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(content);
        var known = FileCheck.Accept(file.FileName, content, most);
        await store.KeepAsync(id, content);
        return known;
    }
}
