using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports;

/// <summary>Opens and deletes saved views: the own, and those shared with the office.</summary>
public sealed class SavedViews(PortalDbContext db, CurrentUser user) : IUseCase
{
    /// <summary>A view the person may open; null when there is none.</summary>
    public Task<SavedReportView?> FindAsync(Guid id) =>
        db.SavedReportViews.SingleOrDefaultAsync(view => view.Id == id && (view.OwnerId == user.Id || view.IsShared));

    /// <summary>The address of its report; null when it does not exist for the person.</summary>
    public async Task<string?> AddressAsync(Guid id) => await FindAsync(id) is { } view
        ? $"/bao-cao/{view.Report}{view.Query}{(view.Query.Length == 0 ? "?" : "&")}xem={id}"
        : null;

    /// <summary>Deletes an own view and answers its name; null when the person has no such view.</summary>
    public async Task<string?> DeleteAsync(Guid id)
    {
        if (await FindAsync(id) is not { } view || view.OwnerId != user.Id)
            return null;
        db.Remove(view);
        await db.SaveChangesAsync();
        return view.Name;
    }
}
