using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Configurations;

/// <summary>What all money entries share: a place in the chain that is taken once.</summary>
internal static class MoneyEntryColumns
{
    // Rows from before the chain have no place until they are sealed at the upgrade.
    private const string Placed = "Link > 0";

    public static void Chained<T>(this EntityTypeBuilder<T> builder)
        where T : MoneyEntry
    {
        builder.Property(entry => entry.Seal).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(entry => new { entry.GroupId, entry.Link }).IsUnique().HasFilter(Placed);
    }

    public static void OfSheet<T>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, object?>> sheet)
        where T : class, IBelongsToGroup
    {
        builder.OfGroup();
        builder.HasOne<CollectionSheet>().WithMany().HasForeignKey(sheet).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CashBookConfiguration : IEntityTypeConfiguration<CashBook>
{
    public void Configure(EntityTypeBuilder<CashBook> builder)
    {
        builder.HasKey(book => book.GroupId);
        builder.OfGroup();
        builder.Ignore(book => book.Balance);
        builder.Property(book => book.LastSeal).HasMaxLength(64).IsUnicode(false);
        builder.Property(book => book.Version).IsConcurrencyToken();
    }
}

internal sealed class SheetCheckConfiguration : IEntityTypeConfiguration<SheetCheck>
{
    public void Configure(EntityTypeBuilder<SheetCheck> builder)
    {
        builder.OfSheet(check => check.SheetId);
        builder.Property(check => check.Remark).HasMaxLength(1000);
    }
}

internal sealed class CashCountConfiguration : IEntityTypeConfiguration<CashCount>
{
    public void Configure(EntityTypeBuilder<CashCount> builder)
    {
        builder.OfSheet(count => count.SheetId);
        builder.Ignore(count => count.Difference);
        builder.Property(count => count.Reason).HasMaxLength(1000);
        builder.Property(count => count.Answer).HasMaxLength(1000);
        builder.Property(count => count.Version).IsConcurrencyToken();
        builder.HasIndex(count => count.SheetId).IsUnique().HasFilter("Status = 0").HasDatabaseName("IX_CashCounts_OneWaiting");
    }
}

internal sealed class HandInConfiguration : IEntityTypeConfiguration<HandIn>
{
    public void Configure(EntityTypeBuilder<HandIn> builder)
    {
        builder.ToTable("HandIns", table => table.NotNegative(nameof(HandIn.Expected), nameof(HandIn.Counted)));
        builder.OfSheet(handIn => handIn.SheetId);
        builder.Chained();
        builder.Property(handIn => handIn.UncheckedReason).HasMaxLength(1000);
        builder.HasIndex(handIn => handIn.ReceivedOn);
        builder.HasOne<CashCount>().WithOne().HasForeignKey<HandIn>(handIn => handIn.CountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CashDifferenceConfiguration : IEntityTypeConfiguration<CashDifference>
{
    public void Configure(EntityTypeBuilder<CashDifference> builder)
    {
        builder.ToTable("CashDifferences", table => table.HasCheckConstraint("CK_CashDifferences_Amount", "Amount > 0"));
        builder.OfSheet(difference => difference.SheetId);
        builder.Chained();
        builder.Property(difference => difference.Reason).HasMaxLength(1000);
        builder.Property(difference => difference.Version).IsConcurrencyToken();
        builder.HasIndex(difference => difference.HandInId).IsUnique();
        builder.HasOne<HandIn>().WithOne().HasForeignKey<CashDifference>(difference => difference.HandInId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CashSettlementConfiguration : IEntityTypeConfiguration<CashSettlement>
{
    public void Configure(EntityTypeBuilder<CashSettlement> builder)
    {
        builder.ToTable("CashSettlements", table => table.HasCheckConstraint("CK_CashSettlements_Amount", "Amount > 0"));
        builder.OfGroup();
        builder.Chained();
        builder.Property(settlement => settlement.Note).HasMaxLength(1000);
        builder.HasOne<CashDifference>().WithMany().HasForeignKey(settlement => settlement.DifferenceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReversalRequestConfiguration : IEntityTypeConfiguration<ReversalRequest>
{
    public void Configure(EntityTypeBuilder<ReversalRequest> builder)
    {
        builder.OfSheet(request => request.SheetId);
        builder.Property(request => request.Reason).HasMaxLength(1000);
        builder.Property(request => request.Refusal).HasMaxLength(1000);
        builder.Property(request => request.Version).IsConcurrencyToken();
        builder.HasOne<Receipt>().WithMany().HasForeignKey(request => request.ReceiptId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NumberRangeConfiguration : IEntityTypeConfiguration<NumberRange>
{
    public void Configure(EntityTypeBuilder<NumberRange> builder)
    {
        builder.OfGroup();
        builder.Ignore(range => range.Count);
        builder.Property(range => range.ReturnNote).HasMaxLength(1000);
        builder.Property(range => range.Version).IsConcurrencyToken();
        builder.HasIndex(range => new { range.GroupId, range.Year, range.First }).IsUnique();
    }
}

internal sealed class MonthClosingConfiguration : IEntityTypeConfiguration<MonthClosing>
{
    public void Configure(EntityTypeBuilder<MonthClosing> builder)
    {
        builder.HasIndex(closing => closing.Month).IsUnique();
        builder.Property(closing => closing.Note).HasMaxLength(2000);
    }
}
