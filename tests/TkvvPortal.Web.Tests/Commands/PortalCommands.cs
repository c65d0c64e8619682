using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Commands;

/// <summary>The portal's command line on a database of its own, run as it is run in an office: as a process.</summary>
public sealed class PortalCommands : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tkvv-commands-").FullName;

    public static string Sample(string name) => Path.Combine(Repository.Root, "docs", "samples", name);

    public async Task<Answer> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        foreach (var arg in (string[])[typeof(Program).Assembly.Location, .. args])
            start.ArgumentList.Add(arg);
        start.Environment["ConnectionStrings__Portal"] = Database;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Answer(process.ExitCode, await output, await error);
    }

    /// <summary>Begins with the small demo instead of nothing.</summary>
    public async Task UseDemoAsync() => File.Move(await TemplateDatabase.CopyAsync(), Path.Combine(_folder, "portal.db"));

    /// <summary>Serves the portal as a process, and waits until it says where.</summary>
    public async Task<(Process Process, Uri Address)> ServeAsync(int port)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = _folder };
        foreach (var arg in (string[])[typeof(Program).Assembly.Location, "--urls", $"http://127.0.0.1:{port}"])
            start.ArgumentList.Add(arg);
        start.Environment["ConnectionStrings__Portal"] = Database;
        start.Environment["Sheets__OpenByThemselves"] = "false";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ')[^1] is var address && address.StartsWith("http://", StringComparison.Ordinal))
                return (process, new Uri(address));
        }

        throw new InvalidOperationException("The portal ended without serving.");
    }

    public async Task<string> DoneAsync(params string[] args)
    {
        var answer = await RunAsync(args);
        Assert.True(answer.Code == 0, $"{string.Join(' ', args)} ended with {answer.Code}: {answer.Error}");
        return answer.Output;
    }

    /// <summary>Changes the database between two commands.</summary>
    public async Task ChangeAsync(Func<PortalDbContext, Task> change)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(Database).Options;
        var office = new CurrentScope();
        office.Use(DataScope.Office);
        await using var db = new SqlitePortalDbContext(options, office);
        await change(db);
        await db.SaveChangesAsync();
    }

    private string Database => $"Data Source={Path.Combine(_folder, "portal.db")};Pooling=False";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What a command printed and how it ended.</summary>
    public sealed record Answer(int Code, string Output, string Error);
}
