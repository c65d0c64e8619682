using System.Text;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Imports;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Imports;

/// <summary>The refused rows as a file of the same columns with the reason beside them, to be corrected and sent again.</summary>
public sealed class RefusedRows(PortalDbContext db) : IUseCase
{
    /// <summary>The file; null when there is no such import or nothing was refused.</summary>
    public async Task<(string Name, byte[] Content)?> FileAsync(Guid id)
    {
        var run = await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Refused > 0);
        if (run is null)
            return null;
        var header = await db.ImportFiles.Where(file => file.RunId == id).Select(file => file.Header).SingleAsync();
        var rows = await db.ImportLines.Where(line => line.RunId == id && line.Outcome == ImportOutcome.Refused)
            .OrderBy(line => line.Number).Select(line => new { line.Number, line.Source, line.Detail }).ToListAsync();
        var text = new StringBuilder().Append(header).Append(",dong,ly_do_tu_choi\r\n");
        foreach (var row in rows)
            text.Append(row.Source).Append(',').Append(CsvText.Line([row.Number.ToString(), row.Detail])).Append("\r\n");
        var name = Path.GetFileNameWithoutExtension(run.FileName) + "-tu-choi.csv";
        return (name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())]);
    }
}
