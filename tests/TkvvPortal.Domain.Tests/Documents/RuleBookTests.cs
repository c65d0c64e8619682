using System.Reflection;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Documents;

/// <summary>Rules, their page in the documents, and their tests stay together.</summary>
public sealed class RuleBookTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Page =
        MarkdownTable.Rows(Repository.Text("docs", "business-rules.md"));

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> RuleRows =
        [.. Page.Where(row => row.ContainsKey("Id"))];

    /// <summary>Every rule with its name in code, such as <c>ReceiptRules.SomethingIsPaid</c>.</summary>
    private static readonly Dictionary<string, string> NameOfId = typeof(RuleBook).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(Rule))
        .ToDictionary(field => ((Rule)field.GetValue(null)!).Id, field => $"{field.DeclaringType!.Name}.{field.Name}");

    [Fact]
    public void The_book_holds_every_rule_of_the_code_in_the_order_of_ids() =>
        Assert.Equal(NameOfId.Keys.Order(StringComparer.Ordinal), RuleBook.All.Select(rule => rule.Id));

    [Fact]
    public void Every_id_is_unique_and_has_three_digits()
    {
        Assert.NotEmpty(RuleBook.All);
        Assert.All(RuleBook.All, rule => Assert.Matches("^TK-[0-9]{3}$", rule.Id));
        Assert.Equal(RuleBook.All.Count, RuleBook.All.DistinctBy(rule => rule.Id).Count());
    }

    [Fact]
    public void Every_rule_has_a_Vietnamese_sentence() =>
        Assert.All(RuleBook.All, rule =>
        {
            Assert.EndsWith(".", rule.Text, StringComparison.Ordinal);
            // A sentence may begin with what it is about: the title of a column of a file, itself written with a capital.
            Assert.True(char.IsUpper(rule.Text[0]) || rule.Text.StartsWith("{0}", StringComparison.Ordinal), rule.Text);
            Assert.Contains(rule.Text, c => char.IsLetter(c) && !char.IsAscii(c));
        });

    [Fact]
    public void Every_rule_stands_in_the_document_once_and_the_document_knows_no_other() =>
        Assert.Equal(RuleBook.All.Select(rule => rule.Id), RuleRows.Select(row => row["Id"]));

    [Fact]
    public void Every_row_of_the_document_is_complete() =>
        Assert.All(RuleRows, row => Assert.All(row, cell => Assert.False(cell.Value.Length == 0, $"{row["Id"]}: {cell.Key}")));

    [Fact]
    public void The_document_names_the_rule_and_the_members_that_refuse_by_it() =>
        Assert.All(RuleRows, row =>
        {
            var names = MarkdownTable.Names(row["Code"]).ToList();

            Assert.Equal(NameOfId[row["Id"]], names[0]);
            Assert.True(names.Count > 1, row["Id"]);
            Assert.All(names, name => Assert.True(DomainNames.Exists(name), $"{row["Id"]}: {name}"));
        });

    [Fact]
    public void Every_rule_is_used_by_the_test_class_that_the_document_names()
    {
        var sources = Repository.TestSources().ToLookup(Path.GetFileNameWithoutExtension);

        Assert.All(RuleRows, row =>
        {
            var test = Assert.Single(MarkdownTable.Names(row["Test"]));
            var source = File.ReadAllText(Assert.Single(sources[test]));

            Assert.Matches($@"\b{NameOfId[row["Id"]].Replace(".", @"\.", StringComparison.Ordinal)}\b", source);
        });
    }

    [Fact]
    public void Every_parameter_stands_in_the_document_once_and_the_document_knows_no_other() =>
        Assert.Equal(
            PolicyKey.All.Order(StringComparer.Ordinal),
            Page.Where(row => row.ContainsKey("Key")).Select(row => row["Key"].Trim('`')).Order(StringComparer.Ordinal));
}
