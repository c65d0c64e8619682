using TkvvPortal.Data;
using TkvvPortal.Data.Imports;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Commands;

/// <summary>Imports a file for the whole office: counts on the output, refusals with their rows on the error output.</summary>
internal static class ImportCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = CommandOptions.Parse([.. args.Where(arg => arg is not ("--dry-run" or "--skip-invalid"))], "--data-date");
        var (kind, path, rest) = Positions(options.Configuration);
        var request = new ImportRequest(kind, path, await ReadAsync(path), CommandDate.Optional(options, "--data-date"));
        await using var app = PortalHost.Build(rest);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        scope.ServiceProvider.GetRequiredService<Actor>().Operation = $"import {kind}";
        if (await scope.ServiceProvider.GetRequiredService<PortalDbContext>().IsOutdatedAsync())
            throw new RefusedException("Cơ sở dữ liệu chưa được tạo hoặc nâng cấp. Hãy chạy lệnh: migrate");
        try
        {
            return await ImportAsync(scope.ServiceProvider, request, args.Contains("--dry-run"), args.Contains("--skip-invalid"));
        }
        catch (RuleViolationException refused)
        {
            throw new RefusedException(refused.Message);
        }
    }

    private static async Task<int> ImportAsync(IServiceProvider services, ImportRequest request, bool dryRun, bool skipInvalid)
    {
        var plan = await services.GetRequiredService<ImportEngine>().PlanAsync(request);
        await ReportAsync(plan);
        var refused = plan.Counts.Refused > 0 && !skipInvalid;
        if (!dryRun && !refused && !plan.Counts.ChangeNothing)
            await SaveAsync(services.GetRequiredService<ImportRuns>(), plan, skipInvalid);
        await Console.Out.WriteLineAsync(
            refused ? "Chưa nhập gì: có dòng bị từ chối. Sửa tệp, hoặc thêm --skip-invalid."
            : plan.Counts.ChangeNothing ? "Tệp không thay đổi gì trong cổng."
            : dryRun ? "Chạy thử: chưa nhập gì." : "Đã nhập.");
        return refused ? ExitCode.Refused : ExitCode.Done;
    }

    private static async Task SaveAsync(ImportRuns runs, ImportPlan plan, bool skipInvalid)
    {
        var run = await runs.KeepAsync(Guid.CreateVersion7(), plan, keepContent: false);
        await runs.ApplyAsync(run.Id, plan, skipInvalid);
    }

    private static async Task ReportAsync(ImportPlan plan)
    {
        foreach (var row in plan.Refused)
            await Console.Error.WriteLineAsync($"Dòng {row.Number}: {row.Detail}");
        foreach (var row in plan.Rows.Where(row => row.Notes.Length > 0))
            await Console.Error.WriteLineAsync($"Lưu ý dòng {row.Number}: {row.Notes}");
        foreach (var remark in plan.Remarks)
            await Console.Error.WriteLineAsync($"Lưu ý: {remark}");
        var counts = plan.Counts;
        await Console.Out.WriteLineAsync(
            $"Đọc {counts.Total} dòng: mới {counts.New}, thay đổi {counts.Changed}, không đổi {counts.Unchanged}, bỏ qua {counts.Ignored}, từ chối {counts.Refused}.");
    }

    private static (ImportKind Kind, string Path, string[] Settings) Positions(string[] args)
    {
        if (args is not [var name, var path, .. var rest] || path.StartsWith('-'))
            throw new UsageException("Thiếu loại hoặc tên tệp.");
        var kind = name switch
        {
            "groups" => ImportKind.Groups,
            "members" => ImportKind.Members,
            "loans" => ImportKind.Loans,
            "scores" => ImportKind.Scores,
            _ => throw new UsageException($"Không có loại '{name}'; chỉ nhận groups, members, loans, scores."),
        };
        if (Array.Find(rest, arg => !arg.Contains('=', StringComparison.Ordinal) && !arg.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
            throw new UsageException($"Không hiểu '{unknown}'.");
        return (kind, path, rest);
    }

    private static async Task<byte[]> ReadAsync(string path)
    {
        try
        {
            return await File.ReadAllBytesAsync(path);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"Không mở được tệp '{path}'.");
        }
    }
}
