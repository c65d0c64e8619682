using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Configurations;

internal sealed class LoanProgrammeConfiguration : IEntityTypeConfiguration<LoanProgramme>
{
    public void Configure(EntityTypeBuilder<LoanProgramme> builder)
    {
        builder.Property(programme => programme.Code).HasMaxLength(8);
        builder.Property(programme => programme.ShortName).HasMaxLength(16);
        builder.HasIndex(programme => programme.Code).IsUnique();
    }
}

internal sealed class ProgrammeRateConfiguration : IEntityTypeConfiguration<ProgrammeRate>
{
    public void Configure(EntityTypeBuilder<ProgrammeRate> builder)
    {
        builder.HasKey(rate => new { rate.ProgrammeId, rate.EffectiveFrom });
        builder.HasOne<LoanProgramme>().WithMany().HasForeignKey(rate => rate.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PolicyParameterConfiguration : IEntityTypeConfiguration<PolicyParameter>
{
    public void Configure(EntityTypeBuilder<PolicyParameter> builder)
    {
        builder.HasKey(parameter => new { parameter.Key, parameter.EffectiveFrom });
        builder.Property(parameter => parameter.Key).HasMaxLength(64);
        builder.Property(parameter => parameter.Value).HasPrecision(18, 6);
    }
}
