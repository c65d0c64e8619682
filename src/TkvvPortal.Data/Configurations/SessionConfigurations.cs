using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Sessions;

namespace TkvvPortal.Data.Configurations;

internal sealed class CommuneSessionConfiguration : IEntityTypeConfiguration<CommuneSession>
{
    public void Configure(EntityTypeBuilder<CommuneSession> builder)
    {
        builder.HasIndex(session => new { session.PointId, session.Month }).IsUnique();
        builder.Property(session => session.Guests).HasMaxLength(2000);
        builder.Property(session => session.ClosingNote).HasMaxLength(2000);
        builder.Property(session => session.ReopenedBecause).HasMaxLength(1000);
        builder.Property(session => session.Version).IsConcurrencyToken();
        builder.HasOne<TransactionPoint>().WithMany().HasForeignKey(session => session.PointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(session => session.Conclusions).WithOne().HasForeignKey(conclusion => conclusion.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SessionConclusionConfiguration : IEntityTypeConfiguration<SessionConclusion>
{
    public void Configure(EntityTypeBuilder<SessionConclusion> builder)
    {
        builder.Property(conclusion => conclusion.Text).HasMaxLength(1000);
        builder.Property(conclusion => conclusion.Result).HasMaxLength(1000);
    }
}

internal sealed class SessionPresenceConfiguration : IEntityTypeConfiguration<SessionPresence>
{
    public void Configure(EntityTypeBuilder<SessionPresence> builder)
    {
        builder.HasKey(presence => new { presence.SessionId, presence.GroupId });
        builder.OfGroup();
        builder.Property(presence => presence.Note).HasMaxLength(500);
        builder.HasOne<CommuneSession>().WithMany().HasForeignKey(presence => presence.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}
