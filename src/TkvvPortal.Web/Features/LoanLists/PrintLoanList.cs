using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.LoanLists;

/// <summary>One list 03/TD on paper.</summary>
public sealed class PrintLoanList(LoanListHeads heads, LoanListForm form) : IUseCase
{
    /// <summary>The paper; null when the list does not exist for the person. Six queries.</summary>
    public async Task<PaperPage?> PageAsync(Guid id) =>
        await heads.ReadAsync(id) is { } head ? await form.PageAsync(head.Group, FiscalMonth.Of(head.List.MadeOn), head.Url(), id) : null;
}
