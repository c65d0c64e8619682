using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Data.Configurations;

internal sealed class GroupScoreConfiguration : IEntityTypeConfiguration<GroupScore>
{
    public void Configure(EntityTypeBuilder<GroupScore> builder)
    {
        builder.OfGroup();
        builder.HasIndex(score => new { score.GroupId, score.Month }).IsUnique();
        builder.HasIndex(score => new { score.Month, score.Class });
        builder.Ignore(score => score.Points);
        builder.Property(score => score.OverduePoints).HasPrecision(5, 2);
        builder.Property(score => score.SessionPoints).HasPrecision(5, 2);
        builder.Property(score => score.InterestPoints).HasPrecision(5, 2);
        builder.Property(score => score.PrincipalPoints).HasPrecision(5, 2);
        builder.Property(score => score.DepositPoints).HasPrecision(5, 2);
        builder.Property(score => score.SaverPoints).HasPrecision(5, 2);
        builder.Property(score => score.Total).HasPrecision(5, 2);
        builder.Property(score => score.ClassText).HasMaxLength(32);
    }
}
