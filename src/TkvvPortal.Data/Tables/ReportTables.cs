using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Reports;

namespace TkvvPortal.Data;

// Reports under a name. They hold no figure and no row of a group.
public abstract partial class PortalDbContext
{
    /// <summary>Báo cáo đã lưu.</summary>
    public DbSet<SavedReportView> SavedReportViews => Set<SavedReportView>();
}
