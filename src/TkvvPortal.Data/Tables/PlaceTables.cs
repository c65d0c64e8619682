using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Data;

// What places were and will be.
public abstract partial class PortalDbContext
{
    /// <summary>Ấp by date.</summary>
    public DbSet<HamletPlacement> HamletPlacements => Set<HamletPlacement>();

    /// <summary>Điểm giao dịch xã by date.</summary>
    public DbSet<PointTerm> PointTerms => Set<PointTerm>();
}
