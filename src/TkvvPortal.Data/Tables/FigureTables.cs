using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Figures;

namespace TkvvPortal.Data;

// Figures of ended months, kept as they were.
public abstract partial class PortalDbContext
{
    /// <summary>Which months were kept, and when.</summary>
    public DbSet<MonthSnapshot> MonthSnapshots => Set<MonthSnapshot>();

    /// <summary>Kept figures of groups.</summary>
    public DbSet<GroupFiguresOfMonth> FiguresOfGroups => Set<GroupFiguresOfMonth>();

    /// <summary>Kept figures of programmes in groups.</summary>
    public DbSet<ProgrammeFiguresOfMonth> FiguresOfProgrammes => Set<ProgrammeFiguresOfMonth>();
}
