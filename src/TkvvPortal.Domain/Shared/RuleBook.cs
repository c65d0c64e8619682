using System.Reflection;

namespace TkvvPortal.Domain.Shared;

/// <summary>All rules of the business, found by reflection over the rule classes of this assembly.</summary>
public static class RuleBook
{
    /// <summary>Every rule, in the order of its id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(RuleBook).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
