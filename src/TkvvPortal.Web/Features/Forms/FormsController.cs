using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>Biểu mẫu: official forms filled from data, for one group, a commune or everything in scope.</summary>
[Route("/bieu-mau")]
public sealed class FormsController(FormCatalogue catalogue, OrderForms order) : PortalController
{
    [HttpGet(""), Needs(Permission.PrintForms)]
    public IActionResult List() => View("List", catalogue.List());

    [HttpGet("{mau}"), Needs(Permission.PrintForms)]
    public async Task<IActionResult> Choose(string mau, FormChoice chon) => ViewOrNotFound("Choose", await catalogue.ChooseAsync(mau, chon));

    [HttpPost("{mau}"), Needs(Permission.PrintForms)]
    public Task<IActionResult> Fill(string mau, [Bind(Prefix = "Form")] FormChoice form) => SubmitAsync(
        form,
        async f => Answer(await order.HandleAsync(mau, f)),
        async f => ViewOrNotFound("Choose", await catalogue.ChooseAsync(mau, f)));

    [HttpGet("{mau}/in"), Needs(Permission.PrintForms)]
    public async Task<IActionResult> Print(string mau, FormChoice chon) => ViewOrNotFound("Paper", await order.PageAsync(mau, chon));

    [HttpGet("{mau}/tep.docx"), Needs(Permission.PrintForms)]
    public async Task<IActionResult> Word(string mau, FormChoice chon) => Answer(await order.OneAsync(mau, chon));

    private IActionResult Answer(OrderForms.Result? result) => result switch
    {
        null => NotFound(),
        { Address: { } address } => LocalRedirect(address),
        _ => File(result.Content!, result.Type!, result.FileName),
    };
}
