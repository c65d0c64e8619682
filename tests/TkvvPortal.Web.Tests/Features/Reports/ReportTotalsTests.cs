using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.DependencyInjection;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Tests.Scope;
using Column = TkvvPortal.Web.Features.Reports.Engine.Column;

namespace TkvvPortal.Web.Tests.Features.Reports;

/// <summary>Of every report, however grouped, and whatever its figures are: totals are the sums of rows, on the screen and in files alike.</summary>
public sealed class ReportTotalsTests(SharedPortal portal)
{
    private static readonly FiscalMonth Present = FiscalMonth.Of(TestTime.Today);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory, MemberData(nameof(Seeds))]
    public void Totals_are_the_sums_of_rows_on_the_screen_and_in_files(int seed)
    {
        foreach (var (report, grouping, result) in Results(seed))
        {
            var table = result.ToTable();
            var csv = Csv.Read(CsvWriter.Write(table));
            var excel = Excel(table);
            foreach (var (column, index) in result.Query.Columns.Select((column, index) => (column, index + grouping.Headings.Count)))
            {
                var total = Number(result.TotalOf(column));
                var where = $"{report.Key}/{grouping.Key}/{column.Key}, seed {seed}";
                Assert.True(total == Number(table.Totals[index]), where);
                Assert.True(total == excel[^1][index], $"{where}: {total} in all, {excel[^1][index]} in Excel");
                if (!column.IsSummed)
                    continue;
                Assert.True((total ?? 0) == result.Rows.Sum(row => Number(result.Cell(column, row.Amounts)) ?? 0), where);
                Assert.True((total ?? 0) == csv.Sum(column.Heading), where);
                Assert.True((total ?? 0) == excel[..^1].Sum(row => row[index] ?? 0), where);
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void All_groupings_of_a_report_have_the_same_totals(int seed)
    {
        foreach (var results in Results(seed).GroupBy(one => one.Report.Key))
        {
            var first = results.First().Result;
            foreach (var (report, grouping, result) in results)
            {
                // Groups are counted where every row is made of groups.
                foreach (var column in report.Columns.Where(column => grouping.IsOfGroups == first.Query.Grouping.IsOfGroups || column != Column.Groups))
                    Assert.True(Equals(first.TotalOf(column), result.TotalOf(column)), $"{report.Key}/{grouping.Key}/{column.Key}, seed {seed}");
            }
        }
    }

    [Fact]
    public void A_share_in_the_totals_is_that_of_the_sums()
    {
        var column = Column.Share("nqh", "Tỷ lệ", "", "qua-han", "du-no");
        var all = Amounts.Sum([new Amounts { ["qua-han"] = 10, ["du-no"] = 100 }, new Amounts { ["qua-han"] = 0, ["du-no"] = 900 }]);

        Assert.Equal(new Percent(1), column.Value(all, all));
        Assert.Null(column.Value(new Amounts(), all));
    }

    /// <summary>Every report in every grouping with random groups and figures, all columns shown.</summary>
    private IEnumerable<(ReportDefinition Report, Grouping Grouping, ReportResult Result)> Results(int seed)
    {
        using var scope = portal.Services.CreateScope();
        foreach (var report in scope.ServiceProvider.GetServices<ReportDefinition>().ToList())
        {
            var random = new Random(seed);
            var groups = Enumerable.Range(1, 30).Select(number => Group(random, number)).ToList();
            var facts = Enumerable.Range(1, 400).Select(_ => Random(random, report, groups)).ToList();
            foreach (var grouping in report.Groupings)
            {
                var filter = new ReportFilter { Nhom = grouping.Key, Cot = [.. report.Columns.Select(column => column.Key)], Xep = report.Columns[seed % report.Columns.Count].Key };
                yield return (report, grouping, ReportResult.Of(ReportQuery.Of(report, filter, Present), groups, new ReportFacts(facts, "")));
            }
        }
    }

    private static GroupOfReport Group(Random random, int number)
    {
        var (commune, organisation) = (random.Next(4), random.Next(4));
        return new GroupOfReport(Guid.CreateVersion7(), $"{number:0000000}", $"Tổ số {number}")
        {
            CommuneCode = $"{commune}", Commune = $"Xã {commune}", OrganisationCode = $"{organisation}", Organisation = $"Hội {organisation}", OrganisationShort = $"H{organisation}",
            HamletId = Guid.CreateVersion7(), Hamlet = $"Ấp {random.Next(6)}", FoundedOn = new DateOnly(2020, 1, 1),
        };
    }

    private static Fact Random(Random random, ReportDefinition report, List<GroupOfReport> groups) => new(
        groups[random.Next(groups.Count)].Id,
        Amounts.Sum(report.Columns.Where(column => column.IsSummed && column != Column.Groups && random.Next(3) > 0)
            .Select(column => new Amounts { [column.Key] = column.Kind == ColumnKind.Money ? random.NextInt64(-9_000_000_000, 90_000_000_000) : random.Next(-3, 90) })),
        Present.AddMonths(-random.Next(3)),
        new Part($"{random.Next(5)}", $"Phần {random.Next(5)}"));

    private static decimal? Number(object? cell) => cell switch
    {
        null => null,
        Vnd amount => amount.Amount,
        int count => count,
        Percent share => decimal.Round(share.Value, 6, MidpointRounding.AwayFromZero),
        DateOnly day => (decimal)day.ToDateTime(TimeOnly.MinValue).ToOADate(),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no number."),
    };

    /// <summary>The rows below the headings, the totals last, as real numbers; text is none.</summary>
    private static List<List<decimal?>> Excel(ReportTable table)
    {
        using var stream = new MemoryStream(ExcelWriter.Write(table));
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        var book = file.WorkbookPart!;
        var first = (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().First().Id!);
        return
        [
            .. first.Worksheet!.Descendants<Row>().Skip(4).Select(row => row.Elements<Cell>().Select(cell => cell.DataType is null && cell.CellValue is { } value
                ? decimal.Round(decimal.Parse(value.Text, CultureInfo.InvariantCulture), 6) : (decimal?)null).ToList()),
        ];
    }
}
