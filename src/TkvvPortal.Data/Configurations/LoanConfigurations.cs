using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Configurations;

internal sealed class LoanConfiguration : IEntityTypeConfiguration<Loan>
{
    public void Configure(EntityTypeBuilder<Loan> builder)
    {
        builder.ToTable("Loans", table => table.NotNegative(
            nameof(Loan.InTerm), nameof(Loan.Overdue), nameof(Loan.Frozen),
            nameof(Loan.ArrearsInTerm), nameof(Loan.ArrearsOverdue), nameof(Loan.ArrearsGrace)));
        builder.Ignore(loan => loan.Balance);
        builder.Ignore(loan => loan.IsOpen);
        builder.Ignore(loan => loan.Terms);
        builder.Ignore(loan => loan.Repaid);
        builder.Ignore(loan => loan.Outlook);
        builder.Property(loan => loan.Code).HasMaxLength(16);
        builder.Property(loan => loan.Version).IsConcurrencyToken();
        builder.HasIndex(loan => loan.Code).IsUnique();
        builder.OfMembership(loan => new { loan.GroupId, loan.MembershipId });
        // Lists sum the balances of groups and members: from the index alone.
        builder.HasIndex(loan => new { loan.GroupId, loan.MembershipId, loan.InTerm, loan.Overdue, loan.Frozen });
        // The data date of the office is the last one.
        builder.HasIndex(loan => loan.AsOf);
        // What falls due soon is found by its day.
        builder.HasIndex(loan => loan.NextDueOn);
        builder.HasOne<LoanProgramme>().WithMany().HasForeignKey(loan => loan.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DepositAccountConfiguration : IEntityTypeConfiguration<DepositAccount>
{
    public void Configure(EntityTypeBuilder<DepositAccount> builder)
    {
        builder.ToTable("DepositAccounts", table => table.NotNegative(nameof(DepositAccount.Balance)));
        builder.OfMembership(account => new { account.GroupId, account.MembershipId });
        builder.HasIndex(account => new { account.GroupId, account.MembershipId }).IsUnique();
    }
}
