using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reports;

/// <summary>
/// Báo cáo đã lưu: a report with its columns, filters, period and grouping under a name. It holds no figure: whoever opens it sees the figures
/// of the own scope.
/// </summary>
public sealed class SavedReportView
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 100;

    private SavedReportView()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>The account that saved it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The person who saved it.</summary>
    public string OwnerName { get; private set; } = "";

    /// <summary>The name; an account gives each name once.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The word of the report in its address.</summary>
    public string Report { get; private set; } = "";

    /// <summary>What is chosen, as the query of the address, such as <c>?nhom=hoi</c>; without a period it opens at the newest one.</summary>
    public string Query { get; private set; } = "";

    /// <summary>Whether everybody of the office finds it.</summary>
    public bool IsShared { get; private set; }

    /// <summary>The day it was saved.</summary>
    public DateOnly SavedOn { get; private set; }

    /// <summary>Saves a view under a name; throws TK-540 or TK-541.</summary>
    /// <param name="id">The key.</param>
    /// <param name="name">The name as typed.</param>
    /// <param name="what">The report and what is chosen.</param>
    /// <param name="isShared">Whether everybody of the office finds it.</param>
    /// <param name="others">Names the account has given before.</param>
    /// <param name="by">Who saves it.</param>
    public static SavedReportView Save(
        Guid id, string? name, (string Report, string Query) what, bool isShared, IReadOnlyCollection<string> others, RecordStamp by)
    {
        var clean = VietnameseText.Clean(name ?? "");
        if (clean.Length is 0 or > LongestName)
            throw new RuleViolationException(ReportRules.ViewIsNamed, LongestName) { Field = nameof(Name) };
        if (others.Contains(clean, StringComparer.OrdinalIgnoreCase))
            throw new RuleViolationException(ReportRules.ViewNameIsOwn, clean) { Field = nameof(Name) };
        return new SavedReportView
        {
            Id = id, OwnerId = by.UserId, OwnerName = by.UserName, Name = clean, Report = what.Report, Query = what.Query, IsShared = isShared, SavedOn = by.On,
        };
    }

    /// <summary>Whether an account may open it.</summary>
    public bool IsFor(Guid userId) => IsShared || OwnerId == userId;
}
