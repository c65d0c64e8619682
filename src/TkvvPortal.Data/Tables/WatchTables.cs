using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Data;

// What is done with the rows of the watch lists.
public abstract partial class PortalDbContext
{
    /// <summary>Notes, errands and rests on rows of the watch lists.</summary>
    public DbSet<WatchMark> WatchMarks => Set<WatchMark>();

    /// <summary>Lời hứa trả nợ.</summary>
    public DbSet<PaymentPromise> PaymentPromises => Set<PaymentPromise>();

    /// <summary>Lists of a month's debts given to leaders.</summary>
    public DbSet<DueListGiven> DueListsGiven => Set<DueListGiven>();
}
