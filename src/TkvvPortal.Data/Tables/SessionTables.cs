using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Sessions;

namespace TkvvPortal.Data;

// The commune session and its briefing.
public abstract partial class PortalDbContext
{
    /// <summary>Phiên giao dịch xã.</summary>
    public DbSet<CommuneSession> CommuneSessions => Set<CommuneSession>();

    /// <summary>Kết luận giao ban.</summary>
    public DbSet<SessionConclusion> SessionConclusions => Set<SessionConclusion>();

    /// <summary>Groups at sessions.</summary>
    public DbSet<SessionPresence> SessionPresences => Set<SessionPresence>();
}
