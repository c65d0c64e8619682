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
