using System.Globalization;
using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Measuring;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks.Pages;

/// <summary>
/// A leader records what all 60 members paid. A batch is one save on each of the benchmark's groups; before the next one their
/// receipts are taken out again, so that every save meets the same sheet.
/// </summary>
internal sealed class SaveSheet(IReadOnlyList<BenchmarkGroup> groups, Options options) : Scenario
{
    private const int ShareOfReads = 3;

    public override int Status => 302;

    public override bool IsPage => false;

    public override int BatchSize => groups.Count;

    /// <summary>The portal's address of a group's sheet.</summary>
    public static string Address(BenchmarkGroup group, Options options) => $"/to/{group.Code}/bang-ke/{options.Month}";

    public override int Requests(int asked) => asked / ShareOfReads;

    public override async Task<IReadOnlyList<Planned>> PlanAsync(Site site, CancellationToken stop)
    {
        await BenchmarkGroups.ForgetReceiptsAsync(site.Database, stop);
        var planned = new List<Planned>();
        foreach (var (group, leader) in groups.Zip(site.Leaders))
            planned.Add(new Planned(leader, site.IsFloor ? FloorPost(group, leader) : await PortalPostAsync(group, leader, stop)));
        return planned;
    }

    /// <summary>Fills in the real form, with its tokens, version and key.</summary>
    private async Task<HttpRequestMessage> PortalPostAsync(BenchmarkGroup group, Session leader, CancellationToken stop)
    {
        var path = Address(group, options);
        var form = await PostedForm.OfAsync(await leader.ReadAsync(path, stop), path);
        foreach (var (name, value) in form.Fields.Where(field => field.Key.EndsWith(".MembershipId", StringComparison.Ordinal)).ToList())
        {
            var payment = group.Payments[Guid.Parse(value)];
            var row = name[..name.LastIndexOf('.')];
            if (payment.Interest > 0)
                form.Set(row + ".Interest", Text(payment.Interest));
            form.Set(row + ".Deposit", Text(payment.Deposit));
        }

        return leader.Post(path, form.Fields);
    }

    private HttpRequestMessage FloorPost(BenchmarkGroup group, Session leader)
    {
        var fields = group.Payments.SelectMany(payment => new KeyValuePair<string, string>[]
        {
            new("member", payment.Key.ToString()),
            new("interest", Text(payment.Value.Interest)),
            new("deposit", Text(payment.Value.Deposit)),
        });
        return leader.Post($"/sheet/{group.Code}/{options.Month}", fields);
    }

    private static string Text(long amount) => amount.ToString(CultureInfo.InvariantCulture);
}
