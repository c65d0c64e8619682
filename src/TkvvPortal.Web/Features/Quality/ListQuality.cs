using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>The groups of a month with their six criteria: a page at a time, or all that fit as a file.</summary>
public sealed class ListQuality(PortalDbContext db, ReadQuality quality, Actor actor, PortalClock clock) : IUseCase
{
    public sealed record Page(QualityFilter Filter, QualityMonth Quality, PageOf<QualityRow> List)
    {
        public IReadOnlyList<Choice> Communes => Choices(row => [new Choice(row.CommuneId, row.Commune)]);
        public IReadOnlyList<Choice> Organisations => Choices(row => [new Choice(row.OrganisationId, row.Organisation)]);
        public IReadOnlyList<Choice> Officers => Choices(row => row.Officers);

        private IReadOnlyList<Choice> Choices(Func<QualityRow, IEnumerable<Choice>> of) =>
            [.. Quality.Rows.SelectMany(of).DistinctBy(choice => choice.Id).OrderBy(choice => choice.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Five queries.</summary>
    public async Task<Page> PageAsync(QualityFilter filter, int number)
    {
        var month = await quality.ReadAsync(filter.Thang);
        return new Page(filter, month, filter.Apply(month).ToPage(number));
    }

    /// <summary>All groups that fit, as a table for a file; one entry in the audit trail.</summary>
    public async Task<ReportTable> ExportAsync(QualityFilter filter)
    {
        var month = await quality.ReadAsync(filter.Thang);
        var table = ReportTable.Of(
            $"Chất lượng Tổ tháng {month.Month}", $"Điểm, xếp loại do ngân hàng chấm; lập ngày {clock.Today:dd/MM/yyyy}", filter.Apply(month),
            [.. Columns(month.Scale)]);
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private static IEnumerable<ReportColumn<QualityRow>> Columns(ScoreScale scale) =>
    [
        new("Mã tổ", row => row.Code), new("Tên tổ", row => row.Name), new("Xã", row => row.Commune), new("Hội", row => row.Organisation),
        new("Cán bộ tín dụng", row => row.OfficerNames), new("Xếp loại", row => row.Now?.Class.Title()), new("Tổng điểm", row => row.Now?.Total),
        .. ProvisionalScale.Criteria.Select(criterion => new ReportColumn<QualityRow>(criterion.Title(), row => row.Now?.Points?.Of(criterion))),
        new("Xếp loại tháng trước", row => row.Before?.Class.Title()), new("Điểm tháng trước", row => row.Before?.Total),
        new("Tăng, giảm", row => row.Change?.Difference), new("Tiêu chí thay đổi", row => row.Change is { Before: not null } change ? change.Criteria.Words() : null),
        new("Lệch ngưỡng", row => row.Now is { ClassDisagrees: true } now ? $"tệp: {now.ClassText}; theo ngưỡng: {scale.ClassOf(now.Total).Title()}" : null),
    ];
}
