using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Data.Configurations;

internal sealed class SavingsGroupConfiguration : IEntityTypeConfiguration<SavingsGroup>
{
    public void Configure(EntityTypeBuilder<SavingsGroup> builder)
    {
        builder.ToTable("Groups", table => table.NotNegative(nameof(SavingsGroup.MinimumDeposit)));
        builder.Property(group => group.Code).HasMaxLength(7);
        builder.HasIndex(group => group.Code).IsUnique();
        builder.HasIndex(group => new { group.CommuneId, group.OrganisationId });
        builder.Property(group => group.Version).IsConcurrencyToken();
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(group => group.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Commune>().WithMany().HasForeignKey(group => group.CommuneId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MassOrganisation>().WithMany().HasForeignKey(group => group.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TransactionPoint>().WithMany().HasForeignKey(group => group.TransactionPointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(group => group.BoardTerms).WithOne().HasForeignKey(term => term.GroupId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BoardTermConfiguration : IEntityTypeConfiguration<BoardTerm>
{
    public void Configure(EntityTypeBuilder<BoardTerm> builder) =>
        builder.OfMembership(term => new { term.GroupId, term.MembershipId });
}
