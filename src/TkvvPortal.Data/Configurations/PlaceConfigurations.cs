using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Data.Configurations;

internal sealed class OfficeConfiguration : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.Property(office => office.Code).HasMaxLength(6);
        builder.HasIndex(office => office.Code).IsUnique();
    }
}

internal sealed class CommuneConfiguration : IEntityTypeConfiguration<Commune>
{
    public void Configure(EntityTypeBuilder<Commune> builder)
    {
        builder.Property(commune => commune.Code).HasMaxLength(6);
        builder.HasIndex(commune => new { commune.Code, commune.ValidFrom }).IsUnique();
    }
}

internal sealed class CommuneLineageConfiguration : IEntityTypeConfiguration<CommuneLineage>
{
    public void Configure(EntityTypeBuilder<CommuneLineage> builder)
    {
        builder.HasKey(step => new { step.PredecessorId, step.SuccessorId });
        builder.HasOne<Commune>().WithMany().HasForeignKey(step => step.PredecessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Commune>().WithMany().HasForeignKey(step => step.SuccessorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HamletConfiguration : IEntityTypeConfiguration<Hamlet>
{
    public void Configure(EntityTypeBuilder<Hamlet> builder)
    {
        builder.Property(hamlet => hamlet.Code).HasMaxLength(8);
        builder.HasIndex(hamlet => hamlet.Code).IsUnique();
        builder.HasOne<Commune>().WithMany().HasForeignKey(hamlet => hamlet.CommuneId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(hamlet => hamlet.Placements).WithOne().HasForeignKey(placement => placement.HamletId);
    }
}

internal sealed class HamletPlacementConfiguration : IEntityTypeConfiguration<HamletPlacement>
{
    public void Configure(EntityTypeBuilder<HamletPlacement> builder)
    {
        builder.ToTable("HamletPlacement");
        builder.HasKey(placement => new { placement.HamletId, placement.ValidFrom });
        builder.HasOne<Commune>().WithMany().HasForeignKey(placement => placement.CommuneId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TransactionPointConfiguration : IEntityTypeConfiguration<TransactionPoint>
{
    public void Configure(EntityTypeBuilder<TransactionPoint> builder)
    {
        builder.Property(point => point.Code).HasMaxLength(16);
        builder.HasIndex(point => point.Code).IsUnique();
        builder.HasMany(point => point.Terms).WithOne().HasForeignKey(term => term.PointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Commune>().WithMany().HasForeignKey(point => point.CommuneId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PointTermConfiguration : IEntityTypeConfiguration<PointTerm>
{
    public void Configure(EntityTypeBuilder<PointTerm> builder)
    {
        builder.ToTable("PointTerms");
        builder.HasKey(term => new { term.PointId, term.ValidFrom });
        builder.HasOne<Commune>().WithMany().HasForeignKey(term => term.CommuneId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MassOrganisationConfiguration : IEntityTypeConfiguration<MassOrganisation>
{
    public void Configure(EntityTypeBuilder<MassOrganisation> builder)
    {
        builder.Property(organisation => organisation.Code).HasMaxLength(2);
        builder.Property(organisation => organisation.ShortName).HasMaxLength(16);
        builder.HasIndex(organisation => organisation.Code).IsUnique();
    }
}
