using System.Reflection;

namespace TkvvPortal.Domain.Tests.Documents;

/// <summary>Whether a name written in a document, <c>Type</c> or <c>Type.Member</c>, exists in the domain.</summary>
internal static class DomainNames
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly ILookup<string, Type> Types = typeof(RuleBook).Assembly.GetTypes().ToLookup(type => type.Name);

    public static bool Exists(string name)
    {
        var (type, member) = name.Split('.') is [var first, var second] ? (first, second) : (name, null);
        return Types[type].Any(found => member is null || found.GetMember(member, Any).Length > 0);
    }
}
