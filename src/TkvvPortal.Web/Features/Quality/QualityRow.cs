using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>A group with the bank's scores of a month and of the month before.</summary>
public sealed record QualityRow(Guid Id, string Code, string Name, string SearchKey)
{
    public required Guid CommuneId { get; init; }
    public required string Commune { get; init; }
    public required Guid OrganisationId { get; init; }
    public required string Organisation { get; init; }

    /// <summary>Officers in charge of the commune.</summary>
    public IReadOnlyList<Choice> Officers { get; init; } = [];

    public GroupScore? Before { get; init; }
    public GroupScore? Now { get; init; }

    public string OfficerNames => Officers.Count == 0 ? "Chưa phân công" : string.Join(", ", Officers.Select(officer => officer.Name));
    public ScoreChange? Change => Now is { } now ? new ScoreChange(Before, now) : null;
}

/// <summary>The groups in scope in one month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Rows">The groups, by code.</param>
/// <param name="Scored">The months that have scores, the newest first.</param>
/// <param name="FallPoints">Points by which a total falls before the group is looked at.</param>
/// <param name="Scale">The scale in force at the end of the month.</param>
public sealed record QualityMonth(FiscalMonth Month, IReadOnlyList<QualityRow> Rows, IReadOnlyList<FiscalMonth> Scored, decimal FallPoints, ScoreScale Scale)
{
    /// <summary>Groups whose class or total fell, the worst fall first.</summary>
    public IReadOnlyList<QualityRow> Fallen =>
        [.. Rows.Where(HasFallen).OrderByDescending(row => row.Change!.HasClassFallen).ThenBy(row => row.Change!.Difference).ThenBy(row => row.Code, StringComparer.Ordinal)];

    /// <summary>Groups whose class in the file is not the one of the thresholds.</summary>
    public IReadOnlyList<QualityRow> Disagreeing => [.. Rows.Where(row => row.Now?.ClassDisagrees == true)];

    public bool HasFile => Rows.Any(row => row.Now is not null);

    public bool HasFallen(QualityRow row) => row.Change?.HasFallen(FallPoints) == true;
}
