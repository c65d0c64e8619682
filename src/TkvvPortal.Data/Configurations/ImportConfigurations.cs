using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Configurations;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.Ignore(run => run.Counts);
        builder.Property(run => run.FileHash).HasMaxLength(64);
        builder.Property(run => run.Digest).HasMaxLength(64);
        builder.Property(run => run.Remarks).HasMaxLength(4_000);
        builder.Property(run => run.Version).IsConcurrencyToken();
        builder.HasIndex(run => run.ReadAtUtc);
    }
}

internal sealed class ImportLineConfiguration : IEntityTypeConfiguration<ImportLine>
{
    public void Configure(EntityTypeBuilder<ImportLine> builder)
    {
        builder.HasKey(line => new { line.RunId, line.Number });
        builder.Property(line => line.Key).HasMaxLength(64);
        builder.Property(line => line.Detail).HasMaxLength(2_000);
        builder.Property(line => line.Notes).HasMaxLength(2_000);
        builder.Property(line => line.Source).HasMaxLength(-1);
        builder.HasIndex(line => new { line.RunId, line.Outcome, line.Number });
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(line => line.RunId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ImportFileConfiguration : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> builder)
    {
        builder.HasKey(file => file.RunId);
        builder.Property(file => file.Header).HasMaxLength(-1);
        builder.HasOne<ImportRun>().WithOne().HasForeignKey<ImportFile>(file => file.RunId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GroupContactConfiguration : IEntityTypeConfiguration<GroupContact>
{
    public void Configure(EntityTypeBuilder<GroupContact> builder)
    {
        builder.HasKey(contact => contact.GroupId);
        builder.OfGroup();
        builder.Property(contact => contact.LeaderPhone).HasMaxLength(32);
    }
}
