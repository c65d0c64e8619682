using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Tests.Imports;

/// <summary>The clean samples of <c>docs/samples</c>.</summary>
public sealed class SampleFilesTests
{
    public static IEnumerable<TheoryDataRow<string>> AllProviders => Providers.All;

    [Theory, MemberData(nameof(AllProviders))]
    public async Task On_an_empty_database_they_give_their_counts_and_a_second_time_change_nothing(string provider)
    {
        await using var work = await ImportWork.StartAsync(provider);
        List<ImportCounts> counts = [];
        foreach (var (kind, file) in ImportWork.Samples)
            counts.Add((await work.ImportAsync(kind, file)).Counts);

        Assert.Equal([Added(10), Added(100), Added(120), Added(10)], counts);
        foreach (var (kind, file) in ImportWork.Samples)
            Assert.True((await work.PlanAsync(kind, file)).Counts.ChangeNothing, file);
    }

    [Fact]
    public async Task Text_and_workbook_say_the_same()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Loans);

        Assert.Equal(10, (await work.PlanAsync(ImportKind.Groups, "groups.csv")).Counts.Unchanged);
        Assert.Equal(100, (await work.PlanAsync(ImportKind.Members, "members.csv")).Counts.Unchanged);
        Assert.Equal(120, (await work.PlanAsync(ImportKind.Loans, "loans.csv")).Counts.Unchanged);
        Assert.Equal(2, (await work.PlanAsync(ImportKind.Groups, "loi/groups-bom.csv")).Counts.Unchanged);
        Assert.Equal(2, (await work.PlanAsync(ImportKind.Groups, "loi/groups-utf16.csv")).Counts.Unchanged);
    }

    [Fact]
    public async Task Places_that_the_portal_lacks_come_from_the_file()
    {
        await using var work = await ImportWork.StartAsync();
        var plan = await work.PlanAsync(ImportKind.Groups, "groups.xlsx");
        await work.ImportAsync(ImportKind.Groups, "groups.xlsx");

        Assert.Contains(plan.Remarks, remark => remark.Contains("Ấp Minh Thành", StringComparison.Ordinal));
        Assert.Equal(5, await work.ReadAsync(db => db.Hamlets.CountAsync()));
    }

    [Fact]
    public async Task Members_named_as_leader_and_deputy_are_put_on_the_board()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Members);

        var leaders = await work.ReadAsync(db => db.BoardTerms.CountAsync(term => term.Post == BoardPost.Leader));

        Assert.InRange(leaders, 8, 10);
    }

    [Fact]
    public async Task A_class_that_reads_0_is_given_by_the_thresholds()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Groups);
        var run = await work.ImportAsync(ImportKind.Scores, "BC0437_20260930.xlsx");
        var classes = await work.ReadAsync(db => db.GroupScores.OrderBy(score => score.Total).Select(score => score.Class.ToString()).ToListAsync());

        Assert.Equal(Added(10), run.Counts);
        Assert.Equal(["Average", "Fair", "Fair", "Good"], classes.Take(4));
    }

    [Fact]
    public async Task One_audit_entry_stands_for_an_import()
    {
        await using var work = await ImportWork.StartAsync();
        await work.ImportAsync(ImportKind.Groups, "groups.xlsx");

        var entry = await work.ReadAsync(db => db.AuditEntries.OrderBy(one => one.AtUtc).LastAsync(one => one.Changes.Contains("ImportRun")));

        Assert.Contains("groups.xlsx", entry.Changes, StringComparison.Ordinal);
        Assert.Equal(0, await work.ReadAsync(db => db.AuditEntries.CountAsync(one => one.GroupId != null)));
    }

    [Fact]
    public async Task A_day_of_leaving_that_the_bank_corrects_is_corrected()
    {
        const string heading = "ma_kh,ho_ten,ngay_sinh,gioi_tinh,ma_to,ngay_vao_to,ngay_ra_to,ly_do_ra";
        const string person = "1608000199,Lê Thị Út,1980-02-03,Nữ,0012001,2020-01-01";
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Groups);
        await work.ImportAsync(ImportWork.Text(ImportKind.Members, "a.csv", heading, person + ",2026-05-04,Hết nợ"));

        await work.ImportAsync(ImportWork.Text(ImportKind.Members, "b.csv", heading, person + ",2026-06-07,Hết nợ xin ra"));

        var stay = await work.ReadAsync(db => db.Memberships.SingleAsync());
        Assert.Equal((new DateOnly(2026, 6, 7), "Hết nợ xin ra"), (stay.LeftOn!.Value, stay.LeavingReason));
    }

    private static ImportCounts Added(int rows) => new(rows, 0, 0, 0, 0);
}
