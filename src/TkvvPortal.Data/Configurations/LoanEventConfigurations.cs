using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Events;

namespace TkvvPortal.Data.Configurations;

internal sealed class LoanEventConfiguration : IEntityTypeConfiguration<LoanEvent>
{
    public void Configure(EntityTypeBuilder<LoanEvent> builder)
    {
        builder.ToTable("LoanEvents", table => table.NotNegative(nameof(LoanEvent.Principal), nameof(LoanEvent.Interest)));
        builder.OfGroup();
        builder.HasOne<Loan>().WithMany().HasForeignKey(row => row.LoanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LoanEvent>().WithMany().HasForeignKey(row => row.ReversesId).OnDelete(DeleteBehavior.Restrict);
        // An event is taken back once, also by two people at the same moment.
        builder.HasIndex(row => row.ReversesId).IsUnique();
        builder.HasIndex(row => new { row.LoanId, row.OccurredOn });
        builder.Property(row => row.Reason).HasMaxLength(LoanEvent.LongestReason);
    }
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder) => builder.HasKey(holiday => holiday.Day);
}
