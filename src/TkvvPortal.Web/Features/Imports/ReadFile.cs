using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Imports;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Imports;

/// <summary>Reads a file against the portal and keeps what it would change; nothing of it is saved yet.</summary>
public sealed class ReadFile(PortalDbContext db, ImportEngine engine, ImportRuns runs, ImportProgress underway) : IUseCase
{
    /// <summary>The largest request, bytes: a file of the largest size and the other fields.</summary>
    public const int MaxRequest = (MaxMegabytes + 1) * 1024 * 1024;

    private const int MaxMegabytes = 20;

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required(ErrorMessage = "Hãy chọn loại tệp."), EnumDataType(typeof(ImportKind)), Display(Name = "Loại tệp")]
        public ImportKind? Kind { get; set; }

        [Required(ErrorMessage = "Hãy chọn tệp .xlsx hoặc .csv."), Display(Name = "Tệp")]
        public IFormFile? File { get; set; }

        [Display(Name = "Ngày số liệu")]
        public DateOnly? DataDate { get; set; }
    }

    /// <summary>Reads the file; returns the key of the preview. A form sent twice is read once. Throws TK-200, TK-201, TK-215.</summary>
    public async Task<Guid> HandleAsync(Form form)
    {
        if (await db.ImportRuns.AnyAsync(run => run.Id == form.Id))
            return form.Id;
        var file = form.File!;
        if (file.Length > MaxMegabytes * 1024 * 1024)
            throw new RuleViolationException(ImportRules.FileIsReadable, $"tệp lớn hơn {MaxMegabytes} MB") { Field = nameof(Form.File) };
        using var progress = underway.Follow(form.Id);
        var plan = await engine.PlanAsync(new ImportRequest(form.Kind!.Value, file.FileName, await ContentAsync(file), form.DataDate), progress);
        await runs.KeepAsync(form.Id, plan, keepContent: true);
        return form.Id;
    }

    private static async Task<byte[]> ContentAsync(IFormFile file)
    {
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content);
        return content;
    }
}
