using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Configurations;

internal sealed class CollectionSheetConfiguration : IEntityTypeConfiguration<CollectionSheet>
{
    public void Configure(EntityTypeBuilder<CollectionSheet> builder)
    {
        builder.ToTable("Sheets");
        builder.OfGroup();
        builder.HasIndex(sheet => new { sheet.GroupId, sheet.Month }).IsUnique();
        builder.HasIndex(sheet => sheet.Month);
        builder.Ignore(sheet => sheet.InterestDue);
        builder.Property(sheet => sheet.Version).IsConcurrencyToken();
        builder.HasMany(sheet => sheet.Rows).WithOne().HasForeignKey(row => row.SheetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SheetRowConfiguration : IEntityTypeConfiguration<SheetRow>
{
    public void Configure(EntityTypeBuilder<SheetRow> builder)
    {
        builder.ToTable("SheetRows", table => table.NotNegative(
            nameof(SheetRow.Outstanding), nameof(SheetRow.Arrears), nameof(SheetRow.MonthInterest)));
        builder.HasKey(row => new { row.SheetId, row.MembershipId });
        builder.Ignore(row => row.InterestDue);
        builder.OfMembership(row => new { row.GroupId, row.MembershipId });
    }
}

internal sealed class ReceiptBookConfiguration : IEntityTypeConfiguration<ReceiptBook>
{
    public void Configure(EntityTypeBuilder<ReceiptBook> builder)
    {
        builder.HasKey(book => new { book.GroupId, book.Year });
        builder.Ignore(book => book.RangeId);
        builder.OfGroup();
        builder.Property(book => book.Version).IsConcurrencyToken();
    }
}

internal sealed class ReceiptBatchConfiguration : IEntityTypeConfiguration<ReceiptBatch>
{
    public void Configure(EntityTypeBuilder<ReceiptBatch> builder)
    {
        builder.OfGroup();
        builder.Ignore(batch => batch.Cash);
        builder.HasIndex(batch => batch.Month);
        builder.HasOne<CollectionSheet>().WithMany().HasForeignKey(batch => batch.SheetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(batch => batch.Receipts).WithOne().HasForeignKey(receipt => receipt.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReceiptConfiguration : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("Receipts", table =>
        {
            table.NotNegative(nameof(Receipt.Interest), nameof(Receipt.Deposit));
            table.HasCheckConstraint("CK_Receipts_Total", "Interest + Deposit > 0");
        });
        builder.Ignore(receipt => receipt.Total).Ignore(receipt => receipt.Cash).Ignore(receipt => receipt.DepositChange);
        builder.Chained();
        builder.Property(receipt => receipt.CheckCode).HasMaxLength(Domain.Cash.CheckCodes.Length).IsUnicode(false);
        builder.HasIndex(receipt => receipt.CheckCode).IsUnique();
        builder.OfMembership(receipt => new { receipt.GroupId, receipt.MembershipId });
        builder.HasIndex(receipt => new { receipt.GroupId, receipt.Year, receipt.Number }).IsUnique();
        builder.HasOne<CollectionSheet>().WithMany().HasForeignKey(receipt => receipt.SheetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(receipt => receipt.Reversal).WithOne()
            .HasForeignKey<ReceiptReversal>(reversal => reversal.ReceiptId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReceiptReversalConfiguration : IEntityTypeConfiguration<ReceiptReversal>
{
    public void Configure(EntityTypeBuilder<ReceiptReversal> builder)
    {
        builder.OfGroup();
        builder.Chained();
        builder.Ignore(reversal => reversal.Cash);
        builder.HasIndex(reversal => reversal.Month);
        builder.Property(reversal => reversal.Reason).HasMaxLength(1000);
    }
}

internal sealed class CarriedReceiptConfiguration : IEntityTypeConfiguration<CarriedReceipt>
{
    public void Configure(EntityTypeBuilder<CarriedReceipt> builder)
    {
        builder.HasKey(carried => carried.ReceiptId);
        builder.OfMembership(carried => new { carried.GroupId, carried.MembershipId });
        builder.HasOne<Receipt>().WithOne().HasForeignKey<CarriedReceipt>(carried => carried.ReceiptId).OnDelete(DeleteBehavior.Restrict);
    }
}
