using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>Đối chiếu nợ: campaigns, how far they are, coverage, and differences.</summary>
[Route("/doi-chieu")]
public sealed class ReconciliationsController(ListCampaigns campaigns, ShowCampaign campaign, CreateCampaign create, ReadCoverage coverage) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> List(int trang = 1) => View(await campaigns.PageAsync(trang));

    [HttpGet("lap"), Needs(Permission.ManageReconciliations)]
    public async Task<IActionResult> Create() => View(await create.PageAsync());

    [HttpPost("lap"), Needs(Permission.ManageReconciliations)]
    public Task<IActionResult> Create([Bind(Prefix = "Form")] CreateCampaign.Form form) => SubmitAsync(
        form,
        async f =>
        {
            await create.HandleAsync(f);
            return Done("Đã lập đợt đối chiếu và danh sách 15/TD của các tổ.", $"/doi-chieu/{f.Id}");
        },
        async f => View("Create", await create.PageAsync(f)));

    [HttpGet("{dot:guid}"), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> Show(Guid dot, ShowCampaign.Filter filter) => ViewOrNotFound("Show", await campaign.PageAsync(dot, filter));

    [HttpGet("{dot:guid}/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> Export(Guid dot, ShowCampaign.Filter filter) =>
        await campaign.ExportAsync(dot, filter) is { } table ? table.ToExcel("doi-chieu") : NotFound();

    [HttpGet("do-phu"), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> Coverage(ReadCoverage.Filter filter) => View(await coverage.PageAsync(filter));

    [HttpGet("chua-doi-chieu"), Needs(Permission.ViewReconciliations)]
    public async Task<IActionResult> Never(ReadCoverage.Filter filter) => View(await coverage.NeverAsync(filter));

    [HttpGet("chua-doi-chieu/xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> ExportNever(ReadCoverage.Filter filter) => (await coverage.ExportNeverAsync(filter)).ToExcel("chua-doi-chieu");
}
