using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Tests.Architecture;

/// <summary>Who may use whom (docs/architecture.md).</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_domain_uses_the_base_class_library_only() =>
        Assert.All(References(typeof(SavingsGroup)), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void Data_knows_nothing_of_pages() =>
        Assert.DoesNotContain(References(typeof(PortalDbContext)), name => name.StartsWith("TkvvPortal.Web", StringComparison.Ordinal) || name.Contains(".Mvc", StringComparison.Ordinal));

    [Fact]
    public void Features_do_not_use_each_other_but_where_one_stands_on_the_other()
    {
        var web = new ArchLoader().LoadAssemblies(typeof(IUseCase).Assembly).Build();

        var crossing = web.Types
            .SelectMany(type => type.Dependencies, (type, dependency) => (From: Feature(type), To: Feature(dependency.Target)))
            .Where(step => step.From is not null && step.To is not null && step.From != step.To && step.To != "Shared")
            .Distinct().Select(step => $"{step.From} -> {step.To}").Except(StandsOn);

        Assert.Empty(crossing);
    }

    /// <summary>A receipt and money handed in belong to their sheet, an opinion, a text explained, a signature, a task and a pack of papers to their meeting: the page heads are theirs. Everything else goes down or to Shared.</summary>
    private static readonly string[] StandsOn = ["Receipts -> Sheets", "HandIns -> Sheets", "PaperReceipts -> Sheets", "Petitions -> Meetings", "PolicyDocuments -> Meetings", "Signing -> Meetings", "Tasks -> Meetings", "Packs -> Meetings"];

    private static string? Feature(IType type)
    {
        const string root = "TkvvPortal.Web.Features.";
        var name = type.FullName;
        return name.StartsWith(root, StringComparison.Ordinal) && name.IndexOf('.', root.Length) is > 0 and var end ? name[root.Length..end] : null;
    }

    private static IEnumerable<string> References(System.Type type) => type.Assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
