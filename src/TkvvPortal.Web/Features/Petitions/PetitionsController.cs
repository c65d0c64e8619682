using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Files;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Sổ ý kiến, kiến nghị: given to somebody, answered, merged.</summary>
[Route("/y-kien")]
public sealed class PetitionsController(ListPetitions list, PetitionReader reader, AssignPetition assign, AnswerPetition answer, AttachToPetition attach) : PortalController
{
    [HttpGet(""), Needs(Permission.ViewPetitions)]
    public async Task<IActionResult> List(ListPetitions.Filter filter) => View("List", await list.PageAsync(filter));

    [HttpGet("xuat.xlsx"), Needs(Permission.ExportData)]
    public async Task<IActionResult> Export(ListPetitions.Filter filter) => (await list.ExportAsync(filter)).ToExcel("y-kien-kien-nghi");

    [HttpGet("{id:guid}"), Needs(Permission.ViewPetitions)]
    public async Task<IActionResult> Show(Guid id) => ViewOrNotFound("Show", await reader.PageAsync(id));

    [HttpPost("{id:guid}/giao"), Needs(Permission.AssignPetitions)]
    public Task<IActionResult> Assign(Guid id, [Bind(Prefix = "Form")] AssignPetition.Form form) => SubmitAsync(
        form,
        async f => await assign.HandleAsync(id, f) ? Done("Đã giao trả lời ý kiến.", $"/y-kien/{id}") : NotFound(),
        f => ReshowAsync(id, page => page.Assign = Renewed(f, page.Assign.Version)));

    [HttpPost("{id:guid}/gop"), Needs(Permission.AssignPetitions)]
    public Task<IActionResult> Merge(Guid id, [Bind(Prefix = "Form")] AssignPetition.Merge form) => SubmitAsync(
        form,
        async f => await assign.MergeAsync(id, f) ? Done("Đã gộp; ý kiến này sẽ nhận cùng câu trả lời.", $"/y-kien/{id}") : NotFound(),
        _ => ReshowAsync(id, _ => { }));

    [HttpPost("{id:guid}/nhan"), Needs(Permission.AnswerPetitions)]
    public Task<IActionResult> Start(Guid id) => SubmitAsync(
        new object(),
        async _ => await answer.StartAsync(id) ? Done("Đã nhận xử lý ý kiến.", $"/y-kien/{id}") : NotFound(),
        _ => ReshowAsync(id, _ => { }));

    [HttpPost("{id:guid}/tra-loi"), Needs(Permission.AnswerPetitions)]
    public Task<IActionResult> Answer(Guid id, [Bind(Prefix = "Form")] AnswerPetition.Form form) => SubmitAsync(
        form,
        async f => await answer.HandleAsync(id, f) ? Done("Đã trả lời; câu trả lời sẽ vào chương trình họp kỳ tới của Tổ để đọc lại.", $"/y-kien/{id}") : NotFound(),
        f => ReshowAsync(id, page => page.Answer = Renewed(f, page.Answer.Version)));

    [HttpPost("{id:guid}/tep"), Needs(Permission.AnswerPetitions), RequestSizeLimit(IncomingFiles.MaxRequest)]
    public Task<IActionResult> Attach(Guid id, [Bind(Prefix = "Form")] FileForm form) => SubmitAsync(
        form,
        async f => await attach.HandleAsync(id, f) ? Done("Đã lưu tệp kèm theo.", $"/y-kien/{id}") : NotFound(),
        _ => ReshowAsync(id, _ => { }));

    private static T Renewed<T>(T form, Guid version)
        where T : IVersionedForm
    {
        if (form.Version == Guid.Empty)
            form.Version = version;
        return form;
    }

    private async Task<IActionResult> ReshowAsync(Guid id, Action<PetitionReader.Page> keep)
    {
        var page = await reader.PageAsync(id);
        if (page is not null)
            keep(page);
        return ViewOrNotFound("Show", page);
    }
}
