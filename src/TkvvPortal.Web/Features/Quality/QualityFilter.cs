using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>Which groups of a month are listed, in which order; the names are those of the address.</summary>
public sealed class QualityFilter
{
    /// <summary>What may be looked at apart, with its words.</summary>
    public static IReadOnlyList<(string Value, string Words)> Views { get; } =
        [("giam", "Tụt hạng hoặc giảm điểm"), ("lech", "Xếp loại lệch ngưỡng"), ("chua-co", "Chưa có điểm")];

    /// <summary>Month of the scores.</summary>
    public FiscalMonth? Thang { get; set; }

    /// <summary>Code, name or hamlet; words in any order, without diacritics.</summary>
    public string? Tim { get; set; }

    /// <summary>Commune of today.</summary>
    public Guid? Xa { get; set; }

    /// <summary>Mass organisation.</summary>
    public Guid? Hoi { get; set; }

    /// <summary>Officer in charge of the commune.</summary>
    public Guid? CanBo { get; set; }

    /// <summary>Class of the month.</summary>
    public GroupClass? Loai { get; set; }

    /// <summary>One of <see cref="Views"/>.</summary>
    public string? Xem { get; set; }

    /// <summary>The order: a heading of the list, with a minus for the other way round.</summary>
    public string? Sap { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && (Xa ?? Hoi ?? CanBo) is null && Loai is null && string.IsNullOrEmpty(Xem);

    /// <summary>The groups that fit, in order.</summary>
    public IReadOnlyList<QualityRow> Apply(QualityMonth month)
    {
        IReadOnlyList<string> words = [.. SearchWords.Of(Tim)];
        var rows = month.Rows.Where(row =>
            words.All(word => row.SearchKey.Contains(word, StringComparison.Ordinal))
            && (Xa is null || row.CommuneId == Xa) && (Hoi is null || row.OrganisationId == Hoi)
            && (CanBo is null || row.Officers.Any(officer => officer.Id == CanBo))
            && (Loai is null || row.Now?.Class == Loai) && Shows(month, row));
        return [.. Sorted(rows)];
    }

    private bool Shows(QualityMonth month, QualityRow row) => Xem switch
    {
        "giam" => month.HasFallen(row),
        "lech" => row.Now?.ClassDisagrees == true,
        "chua-co" => row.Now is null,
        _ => true,
    };

    /// <summary>A figure begins with the lowest, which is looked for; what has none comes last.</summary>
    private IEnumerable<QualityRow> Sorted(IEnumerable<QualityRow> rows)
    {
        var isTurned = Sap?.StartsWith('-') == true;
        Func<QualityRow, decimal?>? figure = Sap?.TrimStart('-') switch
        {
            "total" => row => row.Now?.Total,
            "class" => row => -(int?)row.Now?.Class,
            "change" => row => row.Change?.Difference,
            { } key when Enum.TryParse<ScoreCriterion>(key, ignoreCase: true, out var criterion) && Enum.IsDefined(criterion) => row => row.Now?.Points?.Of(criterion),
            _ => null,
        };
        if (figure is null)
            return isTurned ? rows.OrderByDescending(row => row.Code, StringComparer.Ordinal) : rows.OrderBy(row => row.Code, StringComparer.Ordinal);
        var known = rows.OrderBy(row => figure(row) is null);
        return (isTurned ? known.ThenByDescending(figure) : known.ThenBy(figure)).ThenBy(row => row.Code, StringComparer.Ordinal);
    }
}
