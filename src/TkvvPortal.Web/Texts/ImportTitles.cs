using TkvvPortal.Data.Imports;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of imports.</summary>
public static class ImportTitles
{
    /// <summary>The title of a kind of file.</summary>
    public static string Title(this ImportKind kind) => kind switch
    {
        ImportKind.Groups => "Tổ TK&VV",
        ImportKind.Members => "Tổ viên",
        ImportKind.Loans => "Món vay",
        ImportKind.Scores => "Điểm Tổ (CDTOTKVV, BC0437)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The title of where an import stands.</summary>
    public static string Title(this ImportStatus status) => status switch
    {
        ImportStatus.Previewed => "Mới xem trước",
        ImportStatus.Applied => "Đã nhập",
        ImportStatus.Undone => "Đã hoàn tác",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The title of what happens with a row.</summary>
    public static string Title(this ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => "Mới",
        ImportOutcome.Changed => "Thay đổi",
        ImportOutcome.Unchanged => "Không đổi",
        ImportOutcome.Ignored => "Bỏ qua",
        ImportOutcome.Refused => "Từ chối",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>What an import is doing, in words.</summary>
    public static string Text(this ImportStep step) => step.Stage switch
    {
        ImportStage.Reading => "Đang đọc tệp…",
        ImportStage.Comparing => $"Đang đối chiếu dòng {step.Done:N0}/{step.Total:N0}…",
        ImportStage.Writing => "Đang ghi kết quả…",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>The badge of where an import stands.</summary>
    public static string Badge(this ImportStatus status) => status switch
    {
        ImportStatus.Applied => "badge-good",
        ImportStatus.Undone => "badge-warn",
        _ => "badge-info",
    };

    /// <summary>The badge of what happens with a row.</summary>
    public static string Badge(this ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => "badge-good",
        ImportOutcome.Changed => "badge-info",
        ImportOutcome.Refused => "badge-bad",
        _ => "",
    };

    /// <summary>The counts in the order of the page.</summary>
    public static IEnumerable<(ImportOutcome Outcome, int Count)> ByOutcome(this ImportCounts counts) =>
    [
        (ImportOutcome.New, counts.New), (ImportOutcome.Changed, counts.Changed), (ImportOutcome.Unchanged, counts.Unchanged),
        (ImportOutcome.Ignored, counts.Ignored), (ImportOutcome.Refused, counts.Refused),
    ];
}
