using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Files;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.PolicyDocuments;

namespace TkvvPortal.Data.Configurations;

internal sealed class PolicyDocumentConfiguration : IEntityTypeConfiguration<PolicyDocument>
{
    public void Configure(EntityTypeBuilder<PolicyDocument> builder)
    {
        builder.Property(document => document.Number).HasMaxLength(60);
        builder.Property(document => document.Issuer).HasMaxLength(150);
        builder.Property(document => document.Title).HasMaxLength(500);
        builder.Property(document => document.Summary).HasMaxLength(4000);
        builder.HasIndex(document => new { document.Number, document.Issuer }).IsUnique();
    }
}

internal sealed class DocumentAudienceConfiguration : IEntityTypeConfiguration<DocumentAudience>
{
    public void Configure(EntityTypeBuilder<DocumentAudience> builder)
    {
        builder.HasKey(audience => new { audience.DocumentId, audience.GroupId });
        builder.OfGroup();
        builder.HasIndex(audience => new { audience.GroupId, audience.ExplainedOn });
        builder.HasOne<PolicyDocument>().WithMany().HasForeignKey(audience => audience.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(audience => audience.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GroupFileConfiguration : IEntityTypeConfiguration<GroupFile>
{
    public void Configure(EntityTypeBuilder<GroupFile> builder)
    {
        builder.OfGroup();
        builder.HasIndex(file => file.SubjectId);
    }
}
