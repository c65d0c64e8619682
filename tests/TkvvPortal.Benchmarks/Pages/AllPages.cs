using TkvvPortal.Benchmarks.Measuring;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks.Pages;

/// <summary>What is measured, in the order of the table.</summary>
internal static class AllPages
{
    public static IReadOnlyList<Scenario> For(Options options, IReadOnlyList<BenchmarkGroup> groups) =>
    [
        new ReadPage { Key = "sign-in", Title = "Sign-in page", Path = "/dang-nhap", FloorPath = "/sign-in", Reader = site => site.Anonymous },
        new ReadPage { Key = "groups", Title = "Group list", Path = "/to", FloorPath = "/groups", Reader = site => site.Manager },
        new ReadPage
        {
            Key = "sheet",
            Title = "Sheet open, 60 rows",
            Path = SaveSheet.Address(groups[0], options),
            FloorPath = $"/sheet/{groups[0].Code}/{options.Month}",
            Reader = site => site.Leaders[0],
        },
        new SaveSheet(groups, options) { Key = "save", Title = "Sheet save, 60 rows" },
        new ReadPage
        {
            Key = "dashboard",
            Title = "Dashboard",
            Path = $"/tong-quan?thang={options.Month}",
            FloorPath = $"/dashboard/{options.Month}",
            Reader = site => site.Manager,
        },
        new ReadPage { Key = "plan", Title = "Plan of a month", Path = $"/ke-hoach/{options.Month}", FloorPath = $"/plan/{options.Month}", Reader = site => site.Manager },
        new ReadPage
        {
            Key = "report",
            Title = "Report of balances by group",
            Path = $"/bao-cao/du-no?den={Kept(options)}&nhom=to",
            FloorPath = $"/report/{Kept(options)}",
            Reader = site => site.Manager,
        },
        new ReadPage { Key = "search", Title = "Search of a name", Path = "/tim?q=trang%20thi%20hong", FloorPath = "/search/trang%20thi%20hong", Reader = site => site.Manager },
    ];

    /// <summary>The last month that is kept.</summary>
    private static string Kept(Options options) => options.AsOf.AddMonths(-1).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
