using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TkvvPortal.Data.Seeding;

/// <summary>One table as EF Core maps it: where each property goes and how it is converted.</summary>
internal sealed record BulkTable(string Name, IReadOnlyList<BulkColumn> Columns)
{
    public static BulkTable Of(PortalDbContext db, Type entity)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var mapping = db.Model.FindEntityType(entity)!.GetTableMappings().Single();
        var columns = mapping.ColumnMappings.Select(column => new BulkColumn(
            column.Column.Name, sql.DelimitIdentifier(column.Column.Name), column.Property.GetGetter(), column.TypeMapping));
        return new BulkTable(sql.DelimitIdentifier(mapping.Table.Name, mapping.Table.Schema), [.. columns]);
    }
}

/// <summary>One column: its name, plain and quoted, and how EF Core reads and converts its value.</summary>
internal sealed record BulkColumn(string Name, string Quoted, IClrPropertyGetter Getter, RelationalTypeMapping Mapping)
{
    /// <summary>The value of a row as the database is given it.</summary>
    public object ValueOf(object row)
    {
        var value = Getter.GetClrValue(row);
        return (Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }

    /// <summary>The type of <see cref="ValueOf"/>.</summary>
    public Type ProviderType => Mapping.Converter?.ProviderClrType ?? Mapping.ClrType;
}
