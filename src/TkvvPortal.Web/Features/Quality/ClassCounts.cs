using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>How many of some groups are in each class.</summary>
public sealed record ClassCounts(string Name, IReadOnlyList<QualityRow> Rows)
{
    private const int Whole = 1000;

    /// <summary>The classes, the best first.</summary>
    public static IReadOnlyList<GroupClass> Classes { get; } = Enum.GetValues<GroupClass>();

    public int Scored => Rows.Count(row => row.Now is not null);
    public int Unscored => Rows.Count - Scored;

    /// <summary>The mean total of those that have one.</summary>
    public decimal? Mean => Scored == 0 ? null : decimal.Round(Rows.Where(row => row.Now is not null).Average(row => row.Now!.Total), 1);

    public int Of(GroupClass value) => Rows.Count(row => row.Now?.Class == value);

    public Percent? ShareOf(GroupClass value) => Percent.Of(Of(value), Scored);

    /// <summary>The parts of a bar a thousand wide, one for each class that occurs.</summary>
    public IReadOnlyList<(GroupClass Class, int From, int Width)> Bar
    {
        get
        {
            List<(GroupClass, int, int)> parts = [];
            var before = 0;
            foreach (var value in Classes.Where(value => Of(value) > 0))
            {
                var from = before * Whole / Scored;
                before += Of(value);
                parts.Add((value, from, (before * Whole / Scored) - from));
            }

            return parts;
        }
    }

    public static IReadOnlyList<ClassCounts> By(IReadOnlyList<QualityRow> rows, Func<QualityRow, string> name) =>
        [.. rows.GroupBy(name).OrderBy(group => group.Key, StringComparer.CurrentCulture).Select(group => new ClassCounts(group.Key, [.. group]))];
}

/// <summary>How many groups went from which class to which.</summary>
public sealed class Movement(IReadOnlyList<QualityRow> rows)
{
    /// <summary>The classes, then none.</summary>
    public static IReadOnlyList<GroupClass?> Steps { get; } = [.. ClassCounts.Classes, null];

    public int Count(GroupClass? before, GroupClass? now) => rows.Count(row => row.Before?.Class == before && row.Now?.Class == now);

    public int Fell => rows.Count(row => row.Change?.HasClassFallen == true);

    public int Rose => rows.Count(row => row.Before is { } before && row.Now is { } now && now.Class < before.Class);

    /// <summary>The look of a cell: better, worse by one class, worse by more; none on the diagonal and where a class is missing.</summary>
    public static string? Look(GroupClass? before, GroupClass? now) => (now - before) switch
    {
        null or 0 => null,
        < 0 => "heat-1",
        1 => "heat-3",
        _ => "heat-4",
    };
}
