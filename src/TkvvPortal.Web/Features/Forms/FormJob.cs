namespace TkvvPortal.Web.Features.Forms;

/// <summary>A set of forms that is made in the background for one person.</summary>
/// <param name="Id">The key.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="Form">Number and title of the form.</param>
/// <param name="Output">What becomes of it.</param>
/// <param name="Path">Where the file lies.</param>
public sealed record FormJob(Guid Id, Guid UserId, string Form, FormOutput Output, string Path)
{
    /// <summary>Papers written.</summary>
    public int Written { get; set; }

    /// <summary>Papers in all; 0 while the data is read.</summary>
    public int Total { get; set; }

    /// <summary>The name of the finished file.</summary>
    public string? FileName { get; set; }

    /// <summary>What the audit trail calls it.</summary>
    public string Title { get; set; } = "";

    /// <summary>Why it came to nothing.</summary>
    public string? Failure { get; set; }

    /// <summary>When it ended; to be read once <see cref="IsEnded"/>.</summary>
    public DateTime EndedAtUtc { get; set; }

    /// <summary>The work; it never fails, <see cref="Failure"/> says why it came to nothing.</summary>
    public Task Work { get; set; } = Task.CompletedTask;

    /// <summary>Whether the file is there, or will never be.</summary>
    public bool IsEnded => Work.IsCompleted;

    /// <summary>Whether the file is there.</summary>
    public bool IsReady => IsEnded && Failure is null;

    /// <summary>How far it is, in words.</summary>
    public string Text => (IsEnded, Failure, Total) switch
    {
        (true, { } why, _) => why,
        (true, _, _) => $"Đã lập xong {Total} biểu mẫu.",
        (_, _, 0) => "Đang đọc số liệu…",
        _ => $"Đã lập {Written}/{Total} biểu mẫu.",
    };
}
