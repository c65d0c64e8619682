using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;

namespace TkvvPortal.Data.Configurations;

internal sealed class UseCheckSheetConfiguration : IEntityTypeConfiguration<UseCheckSheet>
{
    public void Configure(EntityTypeBuilder<UseCheckSheet> builder)
    {
        builder.OfGroup();
        builder.HasIndex(sheet => new { sheet.GroupId, sheet.CheckedOn });
        builder.HasMany(sheet => sheet.Checks).WithOne().HasForeignKey(check => check.SheetId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LoanUseCheckConfiguration : IEntityTypeConfiguration<LoanUseCheck>
{
    public void Configure(EntityTypeBuilder<LoanUseCheck> builder)
    {
        builder.ToTable("UseChecks", table => table.NotNegative(
            nameof(LoanUseCheck.Received), nameof(LoanUseCheck.Outstanding), nameof(LoanUseCheck.RightUse), nameof(LoanUseCheck.WrongUse)));
        builder.Ignore(check => check.Finding);
        builder.OfMembership(check => new { check.GroupId, check.MembershipId });
        builder.HasOne<Loan>().WithMany().HasForeignKey(check => check.LoanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(check => new { check.LoanId, check.CheckedOn });
    }
}
