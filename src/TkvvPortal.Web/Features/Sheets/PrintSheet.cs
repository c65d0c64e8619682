using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>The sheet of one group on paper.</summary>
public sealed class PrintSheet(PaperGroups groups, SheetForm form, PortalClock clock) : IUseCase
{
    /// <summary>The paper; null when the sheet does not exist for the person. Six queries.</summary>
    public async Task<PaperPage?> PageAsync(string code, FiscalMonth month)
    {
        var day = month == clock.Month ? clock.Today : month.LastDay;
        return await groups.FindAsync(code, day) is { } group ? await form.PageAsync(group, month, $"/to/{code}/bang-ke/{month.ToRoute()}") : null;
    }
}
