using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.LoanLists;

/// <summary>Danh sách đề nghị vay vốn (03/TD): confirmed by the organisation, then the commune, then decided by the bank (04/TD).</summary>
[Route("/vay-von/danh-sach/{id:guid}")]
public sealed class LoanListsController(LoanListHeads heads, PrintLoanList print, DecideLoanList decide) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewLoanRequests)]
    public async Task<IActionResult> Show(Guid id) => ViewOrNotFound("Show", await heads.ReadAsync(id));

    [HttpGet("in"), Needs(Permission.ViewLoanRequests)]
    public async Task<IActionResult> Print(Guid id) => ViewOrNotFound("Paper", await print.PageAsync(id));

    [HttpGet("in-ket-qua"), Needs(Permission.ViewLoanRequests)]
    public async Task<IActionResult> PrintResult(Guid id)
    {
        var head = await heads.ReadAsync(id);
        return head is { List.Bank: null } ? LocalRedirect(head.Url()) : ViewOrNotFound("PrintResult", head);
    }

    [HttpGet("hoi"), Needs(Permission.EndorseLoanLists)]
    public Task<IActionResult> Endorse(Guid id) => StepAsync(id, LoanRequestStatus.Listed);

    [HttpPost("hoi"), Needs(Permission.EndorseLoanLists)]
    public Task<IActionResult> Endorse(Guid id, [Bind(Prefix = "Form")] DecideLoanList.Form form) =>
        DecideAsync(id, LoanRequestStatus.Listed, form, "Hội đã xác nhận danh sách, chờ UBND xã.");

    [HttpGet("xa"), Needs(Permission.RecordCommuneDecision)]
    public Task<IActionResult> Confirm(Guid id) => StepAsync(id, LoanRequestStatus.Endorsed);

    [HttpPost("xa"), Needs(Permission.RecordCommuneDecision)]
    public Task<IActionResult> Confirm(Guid id, [Bind(Prefix = "Form")] DecideLoanList.Form form) =>
        DecideAsync(id, LoanRequestStatus.Endorsed, form, "Đã ghi xác nhận của UBND xã, chờ PGD phê duyệt.");

    [HttpGet("phe-duyet"), Needs(Permission.ApproveLoans)]
    public Task<IActionResult> Approve(Guid id) => StepAsync(id, LoanRequestStatus.Confirmed);

    [HttpPost("phe-duyet"), Needs(Permission.ApproveLoans)]
    public Task<IActionResult> Approve(Guid id, [Bind(Prefix = "Form")] DecideLoanList.Form form) =>
        DecideAsync(id, LoanRequestStatus.Confirmed, form, "Đã ghi kết quả phê duyệt (04/TD).");

    /// <summary>The form of a step; the list itself when it is at another one.</summary>
    private async Task<IActionResult> StepAsync(Guid id, LoanRequestStatus step)
    {
        var page = await decide.PageAsync(id, step);
        return page is { IsNext: false } ? LocalRedirect(page.Head.Url()) : ViewOrNotFound("Decide", page);
    }

    private Task<IActionResult> DecideAsync(Guid id, LoanRequestStatus step, DecideLoanList.Form form, string said) => SubmitAsync(
        form,
        async f => await decide.HandleAsync(id, step, f) ? Done(said, $"/vay-von/danh-sach/{id}") : NotFound(),
        async f => ViewOrNotFound("Decide", await decide.PageAsync(id, step, f)));
}
