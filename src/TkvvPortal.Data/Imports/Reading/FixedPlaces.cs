namespace TkvvPortal.Data.Imports.Reading;

/// <summary>The file CDTOTKVV where its heading cannot be read: twenty columns A to T, data from row 11 (specification §5).</summary>
internal static class FixedPlaces
{
    private const int FirstDataRow = 11;
    private const int Columns = 20;
    private const int GroupCode = 5;
    private const int GroupDigits = 7;

    public static Dictionary<string, (int Index, decimal Unit)> OfScores { get; } = new()
    {
        ["ma_to"] = (GroupCode, 1), ["ten_to_truong"] = (6, 1),
        ["diem_gdtx"] = (11, 1), ["diem_nqh"] = (12, 1), ["diem_thu_no"] = (13, 1), ["diem_thu_lai"] = (14, 1),
        ["diem_tv_tiengui"] = (15, 1), ["diem_ds_tg"] = (16, 1), ["tong_diem"] = (17, 1), ["xep_loai"] = (18, 1), ["tinh_trang"] = (19, 1),
    };

    /// <summary>The row above the data; null when the rows do not look like that file.</summary>
    public static SourceRow? HeadingOf(IEnumerable<SourceRow> rows)
    {
        SourceRow? above = null;
        foreach (var row in rows.TakeWhile(row => row.Number <= FirstDataRow && row.Sheet == 0))
        {
            if (row.Number == FirstDataRow)
                return row.Cells.Count >= Columns && IsGroupCode(row.Cells[GroupCode].Text) ? above : null;
            above = row;
        }

        return null;
    }

    private static bool IsGroupCode(string text) => text.Length is > 2 and <= GroupDigits && text.All(char.IsAsciiDigit);
}
