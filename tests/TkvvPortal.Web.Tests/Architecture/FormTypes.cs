using System.Collections;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Tests.Architecture;

/// <summary>What the portal shows and what it takes, found by reflection.</summary>
internal static class FormTypes
{
    private static readonly Assembly Web = typeof(IUseCase).Assembly;

    /// <summary>Every type that a POST action binds, and the types of its rows.</summary>
    public static IReadOnlyList<Type> Posted { get; } =
    [
        .. Web.GetTypes().Where(type => type.IsAssignableTo(typeof(Controller)))
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes<HttpPostAttribute>().Any())
            .SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType)
            .Where(IsOfWeb).SelectMany(Reachable).Distinct(),
    ];

    /// <summary>Every type of a feature that a view or a form is made of.</summary>
    public static IReadOnlyList<Type> Shown { get; } =
    [
        .. Web.GetTypes().Where(type => type.Namespace?.StartsWith("TkvvPortal.Web.Features", StringComparison.Ordinal) == true)
            .Where(type => type.Name is "Page" or "Form" || type.Name.EndsWith("Form", StringComparison.Ordinal) || type.Name.EndsWith("Page", StringComparison.Ordinal))
            .SelectMany(Reachable).Distinct(),
    ];

    public static PropertyInfo[] PropertiesOf(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    /// <summary>The type itself, of a list its elements, of an optional value the value.</summary>
    public static IEnumerable<Type> Parts(Type type) =>
        type.IsArray ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type)
        : [type];

    public static bool IsOfWeb(Type type) => type.Assembly == Web && !type.IsEnum;

    public static bool IsListOfRows(Type type) =>
        type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && Parts(type).Any(IsOfWeb);

    private static HashSet<Type> Reachable(Type type)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>([type]);
        while (open.TryPop(out var next))
        {
            if (!found.Add(next))
                continue;
            foreach (var part in PropertiesOf(next).SelectMany(property => Parts(property.PropertyType)).Where(IsOfWeb))
                open.Push(part);
        }

        return found;
    }
}
