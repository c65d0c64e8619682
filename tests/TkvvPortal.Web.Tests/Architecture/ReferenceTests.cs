using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
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
    public void Features_do_not_use_each_other()
    {
        var web = new ArchLoader().LoadAssemblies(typeof(IUseCase).Assembly).Build();

        SliceRuleDefinition.Slices().Matching("TkvvPortal.Web.Features.(*)").Should().NotDependOnEachOther()
            .Because("a feature can be read, changed and deleted alone; what is shared goes to Features/Shared or down to the domain").Check(web);
    }

    private static IEnumerable<string> References(Type type) => type.Assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
