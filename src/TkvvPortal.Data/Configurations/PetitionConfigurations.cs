using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;

namespace TkvvPortal.Data.Configurations;

internal sealed class PetitionConfiguration : IEntityTypeConfiguration<Petition>
{
    public void Configure(EntityTypeBuilder<Petition> builder)
    {
        builder.OfGroup();
        builder.Ignore(petition => petition.IsRouted);
        builder.Property(petition => petition.Content).HasMaxLength(4000);
        builder.Property(petition => petition.Answer).HasMaxLength(4000);
        builder.Property(petition => petition.Reply).HasMaxLength(4000);
        builder.Property(petition => petition.Version).IsConcurrencyToken();
        builder.HasIndex(petition => new { petition.Status, petition.AnswerBy });
        builder.HasIndex(petition => petition.MergedIntoId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(petition => petition.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(petition => petition.ReadAtMeetingId);
        builder.HasMany(petition => petition.Steps).WithOne().HasForeignKey(step => step.PetitionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PetitionStepConfiguration : IEntityTypeConfiguration<PetitionStep>
{
    public void Configure(EntityTypeBuilder<PetitionStep> builder)
    {
        builder.HasKey(step => new { step.PetitionId, step.Number });
        builder.OfGroup();
        builder.Property(step => step.Text).HasMaxLength(500);
    }
}
