using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Scope;

/// <summary>The three tables of <c>docs/data-scope.md</c>.</summary>
public static class ScopeDocument
{
    private static readonly ILookup<string, Dictionary<string, string>> Tables = Read();

    /// <summary>The scope each role has.</summary>
    public static IReadOnlyDictionary<PortalRole, string> Scopes { get; } =
        Tables["Role × rows"].ToDictionary(row => Enum.Parse<PortalRole>(row["Code"]), row => row["Scope"]);

    /// <summary>The roles that have each permission, as written: names only.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<PortalRole>> Permissions { get; } = Tables["Role × permission"].ToDictionary(
        row => row["Permission"],
        row => (IReadOnlyList<PortalRole>)[.. Enum.GetValues<PortalRole>().Where(role => row[role.ToString()] == "x")]);

    /// <summary>Every page and what it needs.</summary>
    public static IReadOnlyList<PageRow> Pages { get; } =
        [.. Tables["Page × permission"].Select(row => new PageRow(row["Method"], row["Route"].Trim('`'), row["Permission"]))];

    /// <summary>Splits the page into tables; of a bilingual title only the English half is the name.</summary>
    private static ILookup<string, Dictionary<string, string>> Read()
    {
        List<(string Table, Dictionary<string, string> Row)> rows = [];
        var (table, titles) = ("", Array.Empty<string>());
        foreach (var line in Repository.Text("docs/data-scope.md").Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                (table, titles) = (English(line), []);
            if (!line.StartsWith('|') || line.StartsWith("| ---", StringComparison.Ordinal))
                continue;
            var cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
            if (titles.Length == 0)
                titles = [.. cells.Select(English)];
            else
                rows.Add((table, titles.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second)));
        }

        return rows.ToLookup(row => row.Table, row => row.Row);
    }

    private static string English(string title) => title.Split('·')[^1].Trim();
}

/// <summary>One line of the page table.</summary>
public sealed record PageRow(string Method, string Route, string Needs)
{
    /// <summary>The permission; none for pages that everybody has.</summary>
    public Permission? Permission => Enum.TryParse<Permission>(Needs, out var permission) ? permission : null;

    /// <summary>Whether the page is about rows of one group.</summary>
    public bool IsAboutAGroup => Route.Contains("{code}", StringComparison.Ordinal) || Route.Contains("{id}", StringComparison.Ordinal);

    /// <summary>The address of a page that is not about a group: parameters are filled from the reference data and the small demo.</summary>
    public string Address => Route
        .Replace("{ten}", "topho1", StringComparison.Ordinal)
        .Replace("{baoCao}", "thu-lai", StringComparison.Ordinal)
        .Replace("{khoa}", "to.quorum", StringComparison.Ordinal)
        .Replace("{chuongTrinh}", "01", StringComparison.Ordinal)
        .Replace("{xa}", "160807", StringComparison.Ordinal)
        .Replace("{ap}", "16080101", StringComparison.Ordinal)
        .Replace("{list}", "qua-han", StringComparison.Ordinal)
        .Replace("{diem}", "TXN160801", StringComparison.Ordinal);

    public override string ToString() => $"{Method} {Route}";
}
