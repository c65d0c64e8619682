using Microsoft.AspNetCore.Mvc;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>Hands a report to the browser as a file.</summary>
public static class ReportFiles
{
    /// <summary>An Excel file; the name goes without extension.</summary>
    public static FileContentResult ToExcel(this ReportTable table, string name) =>
        new(ExcelWriter.Write(table), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = name + ".xlsx" };

    /// <summary>A CSV file; the name goes without extension.</summary>
    public static FileContentResult ToCsv(this ReportTable table, string name) =>
        new(CsvWriter.Write(table), "text/csv; charset=utf-8") { FileDownloadName = name + ".csv" };
}
