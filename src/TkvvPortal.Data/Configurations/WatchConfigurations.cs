using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Data.Configurations;

internal sealed class WatchMarkConfiguration : IEntityTypeConfiguration<WatchMark>
{
    public void Configure(EntityTypeBuilder<WatchMark> builder)
    {
        builder.OfGroup();
        builder.HasIndex(mark => new { mark.SubjectId, mark.Topic, mark.Kind });
        builder.HasIndex(mark => mark.PersonId);
        builder.Property(mark => mark.Text).HasMaxLength(WatchMark.LongestText);
    }
}

internal sealed class PaymentPromiseConfiguration : IEntityTypeConfiguration<PaymentPromise>
{
    public void Configure(EntityTypeBuilder<PaymentPromise> builder)
    {
        builder.ToTable("PaymentPromises", table => table.NotNegative(nameof(PaymentPromise.Amount), nameof(PaymentPromise.OwedThen)));
        builder.OfGroup();
        // A loan may move with its borrower to another group; the promise stays where it was heard.
        builder.OfMembership(promise => new { promise.GroupId, promise.MembershipId });
        builder.HasOne<Loan>().WithMany().HasForeignKey(promise => promise.LoanId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DueListGivenConfiguration : IEntityTypeConfiguration<DueListGiven>
{
    public void Configure(EntityTypeBuilder<DueListGiven> builder)
    {
        builder.OfGroup();
        builder.HasIndex(given => new { given.GroupId, given.Month }).IsUnique();
    }
}
