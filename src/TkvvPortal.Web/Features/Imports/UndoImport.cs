using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Imports;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Imports;

/// <summary>Takes the last saved import of its kind back.</summary>
public sealed class UndoImport(PortalDbContext db, ImportRuns runs) : IUseCase
{
    public sealed class Form
    {
        [Range(typeof(bool), "true", "true", ErrorMessage = "Hãy đánh dấu vào ô xác nhận trước khi hoàn tác.")]
        [Display(Name = "xác nhận hoàn tác")]
        public bool IsConfirmed { get; set; }
    }

    /// <summary>Takes it back, or finds it taken back; false when there is no such import. Throws TK-219 and TK-220.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var status = await db.ImportRuns.Where(run => run.Id == id).Select(run => (ImportStatus?)run.Status).SingleOrDefaultAsync();
        if (status is null or ImportStatus.Undone)
            return status is not null;
        await runs.UndoAsync(id);
        return true;
    }
}
