using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>Chất lượng tổ of a month: classes by commune, organisation and officer, movement, falls, disagreements.</summary>
public sealed class ShowQuality(ReadQuality quality, PortalClock clock) : IUseCase
{
    /// <summary>Rows of a list before it goes on elsewhere.</summary>
    public const int Most = 10;

    private const int MonthsLookedAt = 12;

    public sealed record Page(QualityMonth Quality, IReadOnlyList<FiscalMonth> Offered, IReadOnlyList<FiscalMonth> Missing)
    {
        public FiscalMonth Month => Quality.Month;
        public ClassCounts All { get; } = new("Cộng", Quality.Rows);
        public Movement Movement { get; } = new(Quality.Rows);
        public IReadOnlyList<ClassCounts> ByCommune { get; } = ClassCounts.By(Quality.Rows, row => row.Commune);
        public IReadOnlyList<ClassCounts> ByOrganisation { get; } = ClassCounts.By(Quality.Rows, row => row.Organisation);
        public IReadOnlyList<ClassCounts> ByOfficer { get; } = ClassCounts.By(Quality.Rows, row => row.OfficerNames);

        public string ListUrl(string query = "") => $"/chat-luong-to/danh-sach?thang={Month.ToRoute()}{query}";
    }

    /// <summary>Five queries.</summary>
    public async Task<Page> PageAsync(FiscalMonth? asked)
    {
        var read = await quality.ReadAsync(asked);
        IReadOnlyList<FiscalMonth> complete = [.. Enumerable.Range(1, MonthsLookedAt).Select(back => clock.Month.AddMonths(-back))];
        var first = read.Scored.Count > 0 ? read.Scored[^1] : clock.Month;
        return new Page(read, [.. read.Scored.Union(complete).Append(read.Month).Distinct().OrderDescending()], [.. complete.Where(month => month >= first && !read.Scored.Contains(month))]);
    }
}
