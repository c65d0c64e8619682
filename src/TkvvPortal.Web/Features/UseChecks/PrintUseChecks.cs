using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Checks on paper: 06/TD for a visit, 06A/TD for one customer of it.</summary>
public sealed class PrintUseChecks(PortalDbContext db, PaperGroups groups, CheckForm sheet, CheckedLoans loans, PortalClock clock) : IUseCase
{
    /// <summary>A visit; null when it does not exist for the person. Four queries.</summary>
    public async Task<PaperPage?> PageAsync(string code, Guid id) =>
        await FindAsync(code, id) is var (group, visit) ? await sheet.PageAsync(group, FiscalMonth.Of(visit.CheckedOn), $"/to/{code}", id) : null;

    /// <summary>One customer of a visit; null when there is none of this code for the person. Three queries.</summary>
    public async Task<PaperPage?> CustomerAsync(string code, Guid id, string customer)
    {
        if (await FindAsync(code, id) is not var (group, visit))
            return null;
        var own = (await loans.OfAsync([id]))[id].Where(loan => loan.CustomerCode == customer).ToList();
        return own.Count == 0 ? null : new PaperPage($"06A/TD – {own[0].Borrower}", $"/to/{code}/kiem-tra-von/{id}/in", [CustomerCheckPaper.Of(group, visit, own)]);
    }

    private async Task<(PaperGroup Group, CheckVisit Visit)?> FindAsync(string code, Guid id)
    {
        if (await groups.FindAsync(code, clock.Today) is not { } group)
            return null;
        var visit = await db.UseCheckSheets.Where(one => one.Id == id && one.GroupId == group.Id)
            .Select(one => new CheckVisit(one.Id, one.GroupId, one.CheckedOn, one.CheckedBy, one.Witness)).SingleOrDefaultAsync();
        return visit is null ? null : (group, visit);
    }
}
