using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;

namespace TkvvPortal.Data.Configurations;

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.Property(member => member.CustomerCode).HasMaxLength(10);
        builder.Property(member => member.SortKey).HasMaxLength(96);
        builder.Property(member => member.NationalId).HasMaxLength(12);
        builder.Property(member => member.Phone).HasMaxLength(32);
        builder.HasIndex(member => member.CustomerCode).IsUnique();
        // A page of the list is read in this order without sorting all people; who is searched for is told from the index alone.
        builder.HasIndex(member => new { member.SortKey, member.Id, member.Category, member.SearchKey });
        builder.HasIndex(member => member.Phone);
        builder.HasMany(member => member.Households).WithOne().HasForeignKey(period => period.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HouseholdPeriodConfiguration : IEntityTypeConfiguration<HouseholdPeriod>
{
    public void Configure(EntityTypeBuilder<HouseholdPeriod> builder) =>
        builder.HasIndex(period => new { period.MemberId, period.ValidFrom }).IsUnique();
}

internal sealed class PersonalDataAccessConfiguration : IEntityTypeConfiguration<PersonalDataAccess>
{
    public void Configure(EntityTypeBuilder<PersonalDataAccess> builder)
    {
        builder.Property(access => access.Reason).HasMaxLength(500);
        builder.HasOne<Member>().WithMany().HasForeignKey(access => access.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(access => access.AtUtc);
    }
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.OfGroup();
        builder.HasAlternateKey(stay => new { stay.GroupId, stay.Id });
        builder.HasOne(stay => stay.Member).WithMany(member => member.Memberships)
            .HasForeignKey(stay => stay.MemberId).OnDelete(DeleteBehavior.Restrict);
        // Members of a group on a day are counted from the index alone; the others give the list its order by day and those who left.
        builder.HasIndex(stay => new { stay.GroupId, stay.JoinedOn, stay.LeftOn });
        builder.HasIndex(stay => stay.JoinedOn);
        builder.HasIndex(stay => stay.LeftOn);
        // No foreign key within the table: SQLite would rebuild the table that every row of money points to.
        builder.HasIndex(stay => stay.MovedFromId).IsUnique();
        builder.Property(stay => stay.Waivers).HasMaxLength(2000);
        // Two people who end or move the same stay at the same moment: the second is refused.
        builder.Property(stay => stay.LeftOn).IsConcurrencyToken();
    }
}

internal sealed class MembershipRequestConfiguration : IEntityTypeConfiguration<MembershipRequest>
{
    public void Configure(EntityTypeBuilder<MembershipRequest> builder)
    {
        builder.OfGroup();
        builder.HasIndex(request => new { request.GroupId, request.Status });
        builder.OfMembership(request => new { request.GroupId, request.MembershipId });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(request => request.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(request => request.Note).HasMaxLength(1000);
        builder.Property(request => request.Version).IsConcurrencyToken();
    }
}
