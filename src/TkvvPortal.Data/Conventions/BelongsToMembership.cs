using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Data.Conventions;

/// <summary>Foreign keys that every row about a group shares.</summary>
internal static class BelongsToMembership
{
    /// <summary>Ties a row to a stay in its own group: the pair of keys refuses a stay of another group.</summary>
    public static void OfMembership<T>(this EntityTypeBuilder<T> row, Expression<Func<T, object?>> groupAndMembership)
        where T : class, IBelongsToGroup =>
        row.HasOne<Membership>().WithMany().HasForeignKey(groupAndMembership)
            .HasPrincipalKey(stay => new { stay.GroupId, stay.Id }).OnDelete(DeleteBehavior.Restrict);

    /// <summary>Ties a row to its group.</summary>
    public static void OfGroup<T>(this EntityTypeBuilder<T> row)
        where T : class, IBelongsToGroup =>
        row.HasOne<SavingsGroup>().WithMany().HasForeignKey(entity => entity.GroupId).OnDelete(DeleteBehavior.Restrict);

    /// <summary>The database, too, refuses a negative amount.</summary>
    public static void NotNegative<T>(this TableBuilder<T> table, params string[] columns)
        where T : class
    {
        foreach (var column in columns)
            table.HasCheckConstraint($"CK_{table.Name}_{column}", $"{column} >= 0");
    }
}
