using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Configurations;

internal sealed class LoanRequestConfiguration : IEntityTypeConfiguration<LoanRequest>
{
    public void Configure(EntityTypeBuilder<LoanRequest> builder)
    {
        builder.Ignore(request => request.IsUnderWay);
        builder.OfMembership(request => new { request.GroupId, request.MembershipId });
        builder.HasIndex(request => new { request.GroupId, request.Status });
        // The list of an office: those of a state, longest waiting first.
        builder.HasIndex(request => new { request.Status, request.Since });
        builder.HasOne<LoanProgramme>().WithMany().HasForeignKey(request => request.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(request => request.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LoanRequestList>().WithMany().HasForeignKey(request => request.ListId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Loan>().WithOne().HasForeignKey<LoanRequest>(request => request.LoanId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(request => request.Exception).HasMaxLength(JsonText.LongestList);
        builder.Property(request => request.Version).IsConcurrencyToken();
    }
}

internal sealed class LoanRequestListConfiguration : IEntityTypeConfiguration<LoanRequestList>
{
    public void Configure(EntityTypeBuilder<LoanRequestList> builder)
    {
        builder.Ignore(list => list.Next);
        builder.OfGroup();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(list => list.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(list => list.Version).IsConcurrencyToken();
    }
}
