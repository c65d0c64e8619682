namespace TkvvPortal.Web.Infrastructure.Files;

/// <summary>Where scans, pictures and texts lie: a folder outside the web root, each file under its key. The setting <c>Files:Folder</c> names it.</summary>
public sealed class FileStore(IConfiguration settings, IWebHostEnvironment environment)
{
    private readonly string _folder = Path.Combine(environment.ContentRootPath, settings["Files:Folder"] ?? "App_Data/files");

    /// <summary>Keeps a content for good; the same key again changes nothing that was kept whole.</summary>
    public async Task KeepAsync(Guid id, byte[] content)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        await File.WriteAllBytesAsync(unfinished, content);
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Opens a content to be read; none when it is missing.</summary>
    public Stream? Open(Guid id) => File.Exists(PathOf(id)) ? File.OpenRead(PathOf(id)) : null;

    private string PathOf(Guid id) => Path.Combine(_folder, id.ToString("N")[..2], id.ToString("N"));
}
