using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Configurations;

internal sealed class MonthSnapshotConfiguration : IEntityTypeConfiguration<MonthSnapshot>
{
    public void Configure(EntityTypeBuilder<MonthSnapshot> builder)
    {
        builder.HasKey(snapshot => snapshot.Month);
        builder.Property(snapshot => snapshot.Month).ValueGeneratedNever();
    }
}

internal sealed class GroupFiguresConfiguration : IEntityTypeConfiguration<GroupFiguresOfMonth>
{
    public void Configure(EntityTypeBuilder<GroupFiguresOfMonth> builder)
    {
        builder.HasKey(figures => new { figures.Month, figures.GroupId });
        builder.OfGroup();
        builder.HasOne<MonthSnapshot>().WithMany().HasForeignKey(figures => figures.Month).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProgrammeFiguresConfiguration : IEntityTypeConfiguration<ProgrammeFiguresOfMonth>
{
    public void Configure(EntityTypeBuilder<ProgrammeFiguresOfMonth> builder)
    {
        builder.HasKey(figures => new { figures.Month, figures.GroupId, figures.ProgrammeId });
        builder.OfGroup();
        builder.HasOne<MonthSnapshot>().WithMany().HasForeignKey(figures => figures.Month).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LoanProgramme>().WithMany().HasForeignKey(figures => figures.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}
