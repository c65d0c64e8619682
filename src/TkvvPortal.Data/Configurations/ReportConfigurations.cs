using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Reports;

namespace TkvvPortal.Data.Configurations;

internal sealed class SavedReportViewConfiguration : IEntityTypeConfiguration<SavedReportView>
{
    public void Configure(EntityTypeBuilder<SavedReportView> builder)
    {
        builder.Property(view => view.Name).HasMaxLength(SavedReportView.LongestName);
        builder.Property(view => view.Report).HasMaxLength(40);
        builder.Property(view => view.Query).HasMaxLength(2000);
        builder.HasIndex(view => new { view.OwnerId, view.Name }).IsUnique();
        builder.HasOne<PortalUser>().WithMany().HasForeignKey(view => view.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
