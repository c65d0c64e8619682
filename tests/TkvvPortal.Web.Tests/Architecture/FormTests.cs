using System.ComponentModel.DataAnnotations;
using System.Reflection;
using TkvvPortal.Web.Tests.Scope;

namespace TkvvPortal.Web.Tests.Architecture;

/// <summary>What pages show and forms take, by reflection.</summary>
public sealed class FormTests(SharedPortal portal)
{
    [Fact]
    public void Every_field_that_a_message_may_name_has_a_vietnamese_name()
    {
        Assert.True(FormTypes.Posted.Count > 5, "The forms were not found.");

        var nameless = FormTypes.Posted.SelectMany(FormTypes.PropertiesOf)
            .Where(property => property.CanWrite && !IsHiddenKey(property.PropertyType) && !FormTypes.IsListOfRows(property.PropertyType))
            .Where(property => property.GetCustomAttribute<DisplayAttribute>()?.Name is null or "")
            .Select(property => $"{property.DeclaringType!.FullName}.{property.Name}");

        Assert.Empty(nameless);
    }

    [Fact]
    public async Task No_form_holds_an_entity()
    {
        var entities = await portal.InDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes().Select(type => type.ClrType).ToHashSet()));
        Assert.True(FormTypes.Shown.Count > 20, "The pages were not found.");

        var holding = FormTypes.Posted.SelectMany(FormTypes.PropertiesOf)
            .Where(property => FormTypes.Parts(property.PropertyType).Any(entities.Contains))
            .Select(property => $"{property.DeclaringType!.FullName}.{property.Name}");

        Assert.Empty(holding);
    }

    /// <summary>Keys and versions are not typed by anybody.</summary>
    private static bool IsHiddenKey(Type type) => type == typeof(Guid) || type == typeof(Guid?);
}
