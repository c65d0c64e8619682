using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Charts;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>The totals of the bank's scores month by month, with the least total of each class as lines. A month without a file stays empty.</summary>
public sealed class ScoreChart
{
    private const int Whole = 100;

    public ScoreChart(IReadOnlyList<FiscalMonth> months, IReadOnlyList<GroupScore> scores, ScoreScale scale)
    {
        var area = new ChartArea(56, 636, 30, 206, months.Count, Whole);
        var columns = months.Select((month, column) => (Month: month, Column: column, Score: scores.FirstOrDefault(score => score.Month == month))).ToList();
        Bars = [.. columns.Where(one => one.Score is not null).Select(one => area.Bar(
            one.Column, (0, 1), one.Score!.Total, $"class-{(int)one.Score.Class}", $"Tháng {one.Month}: {one.Score.Total.Points()} điểm, {one.Score.Class.Title()}"))];
        Values = [.. columns.Select(one => one.Score is { } score
            ? new ChartMark(area.Middle(one.Column), area.Y(score.Total) - 6, score.Total.Points())
            : new ChartMark(area.Middle(one.Column), area.Bottom - 6, "–"))];
        Labels = [.. columns.Select(one => new ChartMark(area.Middle(one.Column), 224, $"{one.Month.Month}/{one.Month.Year % Whole:00}"))];
        Lines = [.. new[] { GroupClass.Good, GroupClass.Fair, GroupClass.Average }.Select(value => new ChartMark(area.Left, area.Y(scale.LeastOf(value)), scale.LeastOf(value).Points()))];
        Base = area.Bottom;
    }

    public IReadOnlyList<ChartBar> Bars { get; }
    public IReadOnlyList<ChartMark> Values { get; }
    public IReadOnlyList<ChartMark> Labels { get; }
    public IReadOnlyList<ChartMark> Lines { get; }
    public int Base { get; }
}
