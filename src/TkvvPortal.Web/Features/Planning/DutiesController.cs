using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>Phân công dự họp: proposed, changed, approved.</summary>
[Route("/ke-hoach/" + MonthRoute.Month + "/phan-cong")]
public sealed class DutiesController(AssignDuties assign, ProposeDuties propose) : PortalController
{
    [HttpGet(""), Needs(Permission.AssignDuties)]
    public async Task<IActionResult> Assign(FiscalMonth thang, int trang = 1) => View("Assign", await assign.PageAsync(thang, trang));

    [HttpPost(""), Needs(Permission.AssignDuties)]
    public Task<IActionResult> Assign(FiscalMonth thang, [Bind(Prefix = "Form")] AssignDuties.Form form, int trang = 1) => SubmitAsync(
        form,
        async f => Done($"Đã lưu {await assign.HandleAsync(thang, f)} thay đổi phân công.", $"{Address(thang)}?trang={trang}"),
        async f => View("Assign", await assign.PageAsync(thang, trang, f)));

    [HttpPost("de-xuat"), Needs(Permission.AssignDuties)]
    public async Task<IActionResult> Propose(FiscalMonth thang)
    {
        var outcome = await propose.HandleAsync(thang);
        return Done($"Đã đề xuất cán bộ cho {outcome.Sent} cuộc họp; {outcome.Left} cuộc chưa có người.", Address(thang));
    }

    [HttpPost("duyet"), Needs(Permission.AssignDuties)]
    public Task<IActionResult> Approve(FiscalMonth thang) => SubmitAsync(
        new object(),
        async _ =>
        {
            await assign.ApproveAsync(thang);
            return Done($"Đã duyệt kế hoạch dự họp tháng {thang}; cán bộ thấy cuộc họp của mình ở trang Hôm nay.", Address(thang));
        },
        async _ => View("Assign", await assign.PageAsync(thang, 1)));

    private static string Address(FiscalMonth month) => $"/ke-hoach/{month.ToRoute()}/phan-cong";
}
