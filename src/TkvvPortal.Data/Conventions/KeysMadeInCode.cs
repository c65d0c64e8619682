using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Data.Conventions;

/// <summary>The domain makes its keys itself, so EF must take a row with a key it does not know as new.</summary>
internal static class KeysMadeInCode
{
    public static void MakeKeysInCode(this ModelBuilder builder)
    {
        var keys = builder.Model.GetEntityTypes()
            .Where(type => type.ClrType.Assembly == typeof(SavingsGroup).Assembly)
            .SelectMany(type => type.FindPrimaryKey()!.Properties)
            .Where(property => property.ClrType == typeof(Guid));
        foreach (var key in keys)
            key.ValueGenerated = ValueGenerated.Never;
    }
}
