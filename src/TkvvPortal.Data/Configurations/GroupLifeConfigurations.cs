using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Data.Configurations;

internal sealed class GroupEventConfiguration : IEntityTypeConfiguration<GroupEvent>
{
    public void Configure(EntityTypeBuilder<GroupEvent> builder)
    {
        builder.OfGroup();
        builder.HasIndex(row => new { row.GroupId, row.On });
        builder.Property(row => row.Text).HasMaxLength(2000);
        builder.Property(row => row.Exception).HasMaxLength(4000);
    }
}

internal sealed class BylawsConfiguration : IEntityTypeConfiguration<Bylaws>
{
    public void Configure(EntityTypeBuilder<Bylaws> builder)
    {
        builder.OfGroup();
        builder.HasIndex(version => new { version.GroupId, version.Number }).IsUnique();
        builder.Property(version => version.Text).HasMaxLength(Bylaws.LongestText);
    }
}

internal sealed class HandoverConfiguration : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.OfGroup();
        builder.HasIndex(handover => handover.TermId).IsUnique();
        builder.HasOne<BoardTerm>().WithMany().HasForeignKey(handover => handover.TermId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(handover => handover.Note).HasMaxLength(1000);
        builder.HasMany(handover => handover.Items).WithOne().HasForeignKey(item => item.HandoverId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HandoverItemConfiguration : IEntityTypeConfiguration<HandoverItem>
{
    public void Configure(EntityTypeBuilder<HandoverItem> builder)
    {
        builder.HasKey(item => new { item.HandoverId, item.Number });
        // The longest content of an opinion, with who raised it and by when it must be answered.
        builder.Property(item => item.Text).HasMaxLength(4500);
    }
}
