using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>The conclusions of a briefing, to be printed.</summary>
public sealed class PrintBriefing(Briefing briefing) : IUseCase
{
    /// <summary>The paper; null when the point does not exist for the person.</summary>
    public async Task<PaperPage?> PageAsync(string code, FiscalMonth month) => await briefing.PageAsync(code, month) is { } page
        ? new PaperPage($"Kết luận giao ban {page.Head.Point} tháng {month}", page.Head.Address + "/giao-ban", [BriefingPaper.Of(page)])
        : null;
}
