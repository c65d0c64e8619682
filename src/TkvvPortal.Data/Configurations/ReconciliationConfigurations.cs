using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Reconciliation;

namespace TkvvPortal.Data.Configurations;

internal sealed class ReconciliationCampaignConfiguration : IEntityTypeConfiguration<ReconciliationCampaign>
{
    public void Configure(EntityTypeBuilder<ReconciliationCampaign> builder)
    {
        builder.Ignore(campaign => campaign.Chosen);
        builder.HasIndex(campaign => campaign.Year);
        builder.Property(campaign => campaign.Version).IsConcurrencyToken();
    }
}

internal sealed class ReconciliationListConfiguration : IEntityTypeConfiguration<ReconciliationList>
{
    public void Configure(EntityTypeBuilder<ReconciliationList> builder)
    {
        builder.OfGroup();
        builder.HasIndex(list => new { list.CampaignId, list.GroupId }).IsUnique();
        builder.Property(list => list.ReopenedBecause).HasMaxLength(1000);
        builder.Property(list => list.Version).IsConcurrencyToken();
        builder.HasOne<ReconciliationCampaign>().WithMany().HasForeignKey(list => list.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(list => list.Lines).WithOne().HasForeignKey(line => line.ListId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReconciliationLineConfiguration : IEntityTypeConfiguration<ReconciliationLine>
{
    public void Configure(EntityTypeBuilder<ReconciliationLine> builder)
    {
        builder.ToTable("ReconciliationLines", table => table.NotNegative(nameof(ReconciliationLine.Principal), nameof(ReconciliationLine.Interest)));
        builder.Ignore(line => line.IsMatched).Ignore(line => line.PrincipalDifference).Ignore(line => line.InterestDifference).Ignore(line => line.DepositDifference);
        builder.OfMembership(line => new { line.GroupId, line.MembershipId });
        builder.HasIndex(line => new { line.ListId, line.LoanId }).IsUnique();
        builder.HasOne<Loan>().WithMany().HasForeignKey(line => line.LoanId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(line => line.LoanCode).HasMaxLength(32).IsUnicode(false);
        builder.Property(line => line.Note).HasMaxLength(1000);
    }
}

internal sealed class ReconciliationDifferenceConfiguration : IEntityTypeConfiguration<ReconciliationDifference>
{
    public void Configure(EntityTypeBuilder<ReconciliationDifference> builder)
    {
        builder.OfGroup();
        builder.HasIndex(difference => difference.LineId);
        builder.HasOne<ReconciliationLine>().WithMany().HasForeignKey(difference => difference.LineId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(difference => difference.Measure).HasMaxLength(1000);
        builder.Property(difference => difference.Result).HasMaxLength(1000);
        builder.Property(difference => difference.Version).IsConcurrencyToken();
    }
}
