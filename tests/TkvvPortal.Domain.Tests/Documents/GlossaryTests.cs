namespace TkvvPortal.Domain.Tests.Documents;

/// <summary>No type enters the domain without its Vietnamese term, and no term names a type that has gone.</summary>
public sealed class GlossaryTests
{
    private const string NameColumn = "Name in code";

    private static readonly string[] Named =
        [.. MarkdownTable.Rows(Repository.Text("docs", "glossary.md"))
            .Where(row => row.ContainsKey(NameColumn))
            .SelectMany(row => MarkdownTable.Names(row[NameColumn]))];

    [Fact]
    public void Every_public_type_of_the_domain_is_in_the_glossary()
    {
        var types = typeof(RuleBook).Assembly.GetExportedTypes().Where(NeedsATerm).Select(type => type.Name);

        Assert.Empty(types.Except(Named));
    }

    [Fact]
    public void Every_name_in_the_glossary_exists_in_the_domain() =>
        Assert.DoesNotContain(Named, name => !DomainNames.Exists(name));

    [Fact]
    public void Every_role_is_in_the_glossary() =>
        Assert.Empty(Enum.GetNames<Domain.People.PortalRole>().Select(role => "PortalRole." + role).Except(Named));

    [Fact]
    public void Every_row_is_complete() =>
        Assert.All(
            MarkdownTable.Rows(Repository.Text("docs", "glossary.md")),
            row => Assert.DoesNotContain("", row.Values));

    /// <summary>Rule classes and helpers are static; exceptions are explained by their names.</summary>
    private static bool NeedsATerm(Type type) =>
        !(type.IsAbstract && type.IsSealed) && !typeof(Exception).IsAssignableFrom(type);
}
