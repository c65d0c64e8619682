using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Tasks;

namespace TkvvPortal.Data.Configurations;

internal sealed class MonthPlanConfiguration : IEntityTypeConfiguration<MonthPlan>
{
    public void Configure(EntityTypeBuilder<MonthPlan> builder) => builder.HasIndex(plan => plan.Month).IsUnique();
}

internal sealed class MeetingTaskConfiguration : IEntityTypeConfiguration<MeetingTask>
{
    public void Configure(EntityTypeBuilder<MeetingTask> builder)
    {
        builder.OfGroup();
        builder.HasIndex(task => new { task.GroupId, task.DoneOn });
        builder.Property(task => task.Text).HasMaxLength(1000);
        builder.Property(task => task.Result).HasMaxLength(1000);
        builder.Property(task => task.Version).IsConcurrencyToken();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(task => task.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
