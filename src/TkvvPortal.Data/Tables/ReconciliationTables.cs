using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Reconciliation;

namespace TkvvPortal.Data;

// Reconciling loans and deposits with members (15/TD).
public abstract partial class PortalDbContext
{
    /// <summary>Đợt đối chiếu.</summary>
    public DbSet<ReconciliationCampaign> ReconciliationCampaigns => Set<ReconciliationCampaign>();

    /// <summary>Danh sách đối chiếu 15/TD.</summary>
    public DbSet<ReconciliationList> ReconciliationLists => Set<ReconciliationList>();

    /// <summary>Lines of the lists.</summary>
    public DbSet<ReconciliationLine> ReconciliationLines => Set<ReconciliationLine>();

    /// <summary>Chênh lệch đối chiếu.</summary>
    public DbSet<ReconciliationDifference> ReconciliationDifferences => Set<ReconciliationDifference>();
}
