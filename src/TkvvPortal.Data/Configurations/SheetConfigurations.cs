using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Configurations;

internal sealed class SheetMarkConfiguration : IEntityTypeConfiguration<SheetMark>
{
    public void Configure(EntityTypeBuilder<SheetMark> builder)
    {
        builder.HasKey(mark => new { mark.SheetId, mark.MembershipId });
        builder.Property(mark => mark.Reason).HasMaxLength(200);
        builder.OfMembership(mark => new { mark.GroupId, mark.MembershipId });
        builder.HasOne<CollectionSheet>().WithMany().HasForeignKey(mark => mark.SheetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReceiptPrintConfiguration : IEntityTypeConfiguration<ReceiptPrint>
{
    public void Configure(EntityTypeBuilder<ReceiptPrint> builder)
    {
        builder.HasKey(print => new { print.RunId, print.ReceiptId });
        builder.OfGroup();
        builder.HasIndex(print => new { print.ReceiptId, print.Copy }).IsUnique();
        builder.HasOne<Receipt>().WithMany().HasForeignKey(print => print.ReceiptId).OnDelete(DeleteBehavior.Restrict);
    }
}
