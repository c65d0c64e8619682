using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Importing;

/// <summary>
/// A file of loans as the bank would hand it out a month later: every loan of the demo office with new figures, and new loans until it has
/// 25,000 rows. Written twice, as a workbook and as comma-separated text.
/// </summary>
internal sealed record LoanFile(string Workbook, string Text)
{
    public const int Rows = 25_000;

    private const string Head =
        "ma_mon_vay,ma_kh,ma_to,ma_chuong_trinh,ngay_giai_ngan,so_tien_giai_ngan,lai_suat_nam,ngay_den_han,ky_han_tra_goc_thang,"
        + "du_no_trong_han,du_no_qua_han,du_no_khoanh,lai_ton_trong_han,lai_ton_qua_han,lai_ton_an_han,ngay_giao_dich_cuoi,ngay_so_lieu";

    private const int FirstNumber = 5;
    private static readonly int[] Numbers = [FirstNumber, 6, 8, 9, 10, 11, 12, 13, 14];

    /// <summary>Writes both into a folder, for the loans of a database.</summary>
    public static LoanFile Write(string database, string folder, DateOnly dataDate)
    {
        var rows = Read(database, dataDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var file = new LoanFile(Path.Combine(folder, "loans.xlsx"), Path.Combine(folder, "loans.csv"));
        File.WriteAllLines(file.Text, rows.Select(row => string.Join(',', row)).Prepend(Head));
        WriteWorkbook(file.Workbook, rows);
        return file;
    }

    private static List<string[]> Read(string database, string dataDate)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT l.Code, m.CustomerCode, g.Code, p.Code, l.DisbursedOn, l.DisbursedAmount, l.Rate, l.MaturesOn, l.PrincipalPeriodMonths,
                MAX(l.InTerm - 1000, 0), l.Overdue, l.Frozen, l.ArrearsInTerm + 1000, l.ArrearsOverdue, l.ArrearsGrace, COALESCE(l.LastTransactionOn, '')
            FROM Loans l JOIN Memberships s ON s.Id = l.MembershipId JOIN Members m ON m.Id = s.MemberId JOIN Groups g ON g.Id = l.GroupId
            JOIN Programmes p ON p.Id = l.ProgrammeId ORDER BY l.Code
            """;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column).ToString()!), dataDate]);
        for (var number = 0; rows.Count < Rows; number++)
            rows.Add([(9_700_000_000_000_000 + number).ToString(CultureInfo.InvariantCulture), .. rows[number][1..]]);
        return rows;
    }

    /// <summary>The least parts a workbook has; text stands in the cells, numbers are numbers.</summary>
    private static void WriteWorkbook(string file, List<string[]> rows)
    {
        using var archive = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        const string office = "http://schemas.openxmlformats.org";
        Part(archive, "[Content_Types].xml", $"<Types xmlns=\"{office}/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        Part(archive, "_rels/.rels", $"<Relationships xmlns=\"{office}/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part(archive, "xl/workbook.xml", $"<workbook xmlns=\"{office}/spreadsheetml/2006/main\" xmlns:r=\"{office}/officeDocument/2006/relationships\"><sheets><sheet name=\"loans\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Part(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{office}/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        var sheet = new StringBuilder($"<worksheet xmlns=\"{office}/spreadsheetml/2006/main\"><sheetData>");
        Row(sheet, Head.Split(','), []);
        foreach (var row in rows)
            Row(sheet, row, Numbers);
        Part(archive, "xl/worksheets/sheet1.xml", sheet.Append("</sheetData></worksheet>").ToString());
    }

    private static void Row(StringBuilder sheet, string[] cells, int[] numbers)
    {
        sheet.Append("<row>");
        for (var column = 0; column < cells.Length; column++)
            sheet.Append(numbers.Contains(column) ? $"<c><v>{cells[column]}</v></c>" : $"<c t=\"inlineStr\"><is><t>{cells[column]}</t></is></c>");
        sheet.Append("</row>");
    }

    private static void Part(ZipArchive archive, string name, string xml)
    {
        using var part = new StreamWriter(archive.CreateEntry(name).Open());
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        part.Write(xml);
    }
}
