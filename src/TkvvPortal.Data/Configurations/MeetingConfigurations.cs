using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Data.Configurations;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.OfGroup();
        builder.HasIndex(meeting => meeting.ScheduledOn);
        builder.HasIndex(meeting => new { meeting.GroupId, meeting.ScheduledOn });
        builder.Property(meeting => meeting.NotHeldReason).HasMaxLength(1000);
        builder.Property(meeting => meeting.Purpose).HasMaxLength(500);
        builder.Property(meeting => meeting.ShortNoticeReason).HasMaxLength(500);
        builder.Property(meeting => meeting.MoveReason).HasMaxLength(500);
        builder.Property(meeting => meeting.MoveWish).HasMaxLength(500);
        builder.Property(meeting => meeting.Version).IsConcurrencyToken();
        builder.HasMany(meeting => meeting.Signatures).WithOne().HasForeignKey(signature => signature.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(meeting => meeting.Unlocks).WithOne().HasForeignKey(unlock => unlock.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(meeting => meeting.Members).WithOne().HasForeignKey(mark => mark.MeetingId).OnDelete(DeleteBehavior.Restrict);
        // What was entered before is replaced, so the rows go with the list.
        builder.HasMany(meeting => meeting.Officials).WithOne().HasForeignKey(mark => mark.MeetingId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(meeting => meeting.Agenda).WithOne().HasForeignKey(item => item.MeetingId).OnDelete(DeleteBehavior.Restrict);
        // Somebody else is sent: the duty of before goes.
        builder.HasMany(meeting => meeting.Duties).WithOne().HasForeignKey(duty => duty.MeetingId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(meeting => meeting.Addenda).WithOne().HasForeignKey(addendum => addendum.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MemberAttendanceConfiguration : IEntityTypeConfiguration<MemberAttendance>
{
    public void Configure(EntityTypeBuilder<MemberAttendance> builder)
    {
        builder.HasKey(mark => new { mark.MeetingId, mark.MembershipId });
        builder.OfMembership(mark => new { mark.GroupId, mark.MembershipId });
    }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.HasKey(item => new { item.MeetingId, item.Topic });
        builder.Ignore(item => item.IsAnswered);
        builder.Property(item => item.Conclusion).HasMaxLength(4000);
        builder.Property(item => item.SkipReason).HasMaxLength(1000);
    }
}

internal sealed class DutyAssignmentConfiguration : IEntityTypeConfiguration<DutyAssignment>
{
    public void Configure(EntityTypeBuilder<DutyAssignment> builder)
    {
        builder.HasKey(duty => new { duty.MeetingId, duty.OfficerId });
        builder.HasIndex(duty => duty.OfficerId);
        builder.Property(duty => duty.Why).HasMaxLength(500);
    }
}

internal sealed class AddendumConfiguration : IEntityTypeConfiguration<Addendum>
{
    public void Configure(EntityTypeBuilder<Addendum> builder)
    {
        builder.Property(addendum => addendum.Text).HasMaxLength(4000);
        builder.HasIndex(addendum => new { addendum.MeetingId, addendum.Number }).IsUnique();
    }
}

internal sealed class MinutesSignatureConfiguration : IEntityTypeConfiguration<MinutesSignature>
{
    public void Configure(EntityTypeBuilder<MinutesSignature> builder)
    {
        builder.HasKey(signature => new { signature.MeetingId, signature.LockNumber, signature.Part });
        builder.OfGroup();
    }
}

internal sealed class MinutesUnlockConfiguration : IEntityTypeConfiguration<MinutesUnlock>
{
    public void Configure(EntityTypeBuilder<MinutesUnlock> builder)
    {
        builder.OfGroup();
        builder.Property(unlock => unlock.Reason).HasMaxLength(1000);
    }
}

internal sealed class GroupResolutionConfiguration : IEntityTypeConfiguration<GroupResolution>
{
    public void Configure(EntityTypeBuilder<GroupResolution> builder)
    {
        builder.OfGroup();
        builder.HasIndex(resolution => new { resolution.MeetingId, resolution.Kind }).IsUnique();
        builder.Ignore(resolution => resolution.IsApproved);
        builder.Property(resolution => resolution.Text).HasMaxLength(Domain.Groups.Bylaws.LongestText);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(resolution => resolution.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
