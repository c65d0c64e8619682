using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>How rows of a report name themselves: one cell for each heading of the grouping.</summary>
/// <param name="Order">Where the row stands; rows of the same order are one row.</param>
/// <param name="Cells">The cells.</param>
/// <param name="GroupCode">The group, where the row is one.</param>
public sealed record RowHead(string Order, IReadOnlyList<string> Cells, string? GroupCode = null);

/// <summary>What the rows of a report are.</summary>
/// <param name="Key">Its word in addresses.</param>
/// <param name="Title">What one row is.</param>
/// <param name="Headings">The headings of what names the rows.</param>
/// <param name="Head">The row that a base row falls in.</param>
/// <param name="IsOfGroups">Whether every group falls in a row also without a base row.</param>
public sealed record Grouping(string Key, string Title, IReadOnlyList<string> Headings, Func<Fact, GroupOfReport, RowHead> Head, bool IsOfGroups = true)
{
    /// <summary>Whether the number of groups in a row says anything.</summary>
    public bool CountsGroups { get; private init; } = IsOfGroups;

    /// <summary>One row for everything in scope.</summary>
    public static Grouping Whole { get; } = new("toan-bo", "Toàn bộ", ["Phạm vi"], (_, _) => new RowHead("", ["Toàn bộ phạm vi"]));

    /// <summary>Xã.</summary>
    public static Grouping Commune { get; } = new("xa", "Xã", ["Xã"], (_, group) => new RowHead(group.CommuneCode, [group.Commune]));

    /// <summary>Hội.</summary>
    public static Grouping Organisation { get; } = new("hoi", "Hội", ["Hội"], (_, group) => new RowHead(group.OrganisationCode, [group.Organisation]));

    /// <summary>Hội của từng xã, who has the contract with the bank.</summary>
    public static Grouping Contract { get; } = new("hoi-xa", "Hội của xã", ["Xã", "Hội"],
        (_, group) => new RowHead($"{group.CommuneCode}/{group.OrganisationCode}", [group.Commune, group.OrganisationShort]));

    /// <summary>Ấp.</summary>
    public static Grouping Hamlet { get; } = new("ap", "Ấp", ["Ấp", "Xã"], (_, group) => new RowHead($"{group.CommuneCode}/{group.Hamlet}/{group.HamletId}", [group.Hamlet, group.Commune]));

    /// <summary>Tổ.</summary>
    public static Grouping Group { get; } = new("to", "Tổ", ["Mã tổ", "Tên tổ", "Xã", "Hội"],
        (_, group) => new RowHead(group.Code, [group.Code, group.Name, group.Commune, group.OrganisationShort], group.Code)) { CountsGroups = false };

    /// <summary>Tháng.</summary>
    public static Grouping Month { get; } = new("thang", "Tháng", ["Tháng"],
        (fact, _) => fact.Month is { } month ? new RowHead(month.ToRoute(), [month.ToString()]) : new RowHead("", ["Không rõ tháng"]), IsOfGroups: false);

    /// <summary>Those every report about groups offers, from the whole to the single group.</summary>
    public static IReadOnlyList<Grouping> OfGroups { get; } = [Commune, Organisation, Contract, Hamlet, Group, Whole];

    /// <summary>A part of the report.</summary>
    public static Grouping Of(string key, string title) => new(key, title, [title],
        (fact, _) => fact.Part is { } part ? new RowHead(part.Order, [part.Name]) : new RowHead("~", ["Không rõ"]), IsOfGroups: false);
}
