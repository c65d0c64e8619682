using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Bình xét cho vay at a meeting.</summary>
[Route("/hop/{id:guid}/binh-xet")]
public sealed class LoanReviewsController(ListLoanReviews list, ReviewLoan review) : MeetingPages
{
    [HttpGet(""), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> List(Guid id, int trang = 1) => StepOrMeeting("LoanReviews", await list.PageAsync(id, trang));

    [HttpGet("{request:guid}"), Needs(Permission.KeepMinutes)]
    public async Task<IActionResult> Review(Guid id, Guid request) => StepOrMeeting("ReviewLoan", await review.PageAsync(id, request));

    [HttpPost("{request:guid}"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Review(Guid id, Guid request, [Bind(Prefix = "Form")] ReviewLoan.Form form) => SubmitAsync(
        form,
        async f => await review.HandleAsync(id, request, f) ? Done("Đã lưu bình xét; có hiệu lực khi khóa biên bản.", $"/hop/{id}/binh-xet") : NotFound(),
        f => ReshowAsync(id, request, f));

    [HttpPost("{request:guid}/de-lai"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Postpone(Guid id, Guid request, [Bind(Prefix = "Form")] ReviewLoan.Form form)
    {
        ModelState.Clear();
        return SubmitAsync(
            form,
            async f => await review.PostponeAsync(id, request, f) ? Done("Đã bỏ biểu quyết; đề nghị để lại kỳ họp sau.", $"/hop/{id}/binh-xet") : NotFound(),
            f => ReshowAsync(id, request, f));
    }

    private async Task<IActionResult> ReshowAsync(Guid id, Guid request, ReviewLoan.Form form)
    {
        ShowForm();
        return ViewOrNotFound("ReviewLoan", await review.PageAsync(id, request, form));
    }
}
