using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>One list 15/TD on paper.</summary>
public sealed class PrintList(ListReader reader, ReconciliationForm form) : IUseCase
{
    /// <summary>The paper; null when the list does not exist for the person. Six queries.</summary>
    public async Task<PaperPage?> PageAsync(string code, Guid id) =>
        await reader.ReadAsync(code, id) is { } page ? await form.PageAsync(page.Paper, FiscalMonth.Of(page.List.BegunOn), page.Address, id) : null;
}
