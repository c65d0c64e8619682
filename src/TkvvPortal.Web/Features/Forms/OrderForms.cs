using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Forms;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>Answers an order for forms: a page, a file, or for many groups a set made in the background.</summary>
public sealed class OrderForms(FormCatalogue catalogue, FillForms fill, FormJobs jobs, CurrentUser user, CurrentScope scope) : IUseCase
{
    /// <summary>An address to go to, or a file.</summary>
    public sealed record Result(string? Address, byte[]? Content = null, string? Type = null, string? FileName = null);

    /// <summary>Does what was ordered; null when form, group or commune do not exist for the person. Throws TK-560, TK-561.</summary>
    public async Task<Result?> HandleAsync(string key, FormChoice choice)
    {
        if (catalogue.Find(key) is not { } form || await fill.SubjectAsync(choice) is not { } subject)
            return null;
        if (choice.Ra == FormOutput.Print)
            return new Result($"/bieu-mau/{key}/in{choice.Query(subject.Month)}");
        if (subject.Groups.Count > jobs.MostAtOnce)
            return new Result($"/bieu-mau/viec/{jobs.Start(user, scope.Value, form.Info, choice).Id}");
        var set = await FillForms.FillAsync(form, subject);
        FormOrder.RefuseEmpty(form.Info.Name, set.Papers.Count);
        return await FileAsync(set, choice.Ra);
    }

    /// <summary>The form of one group as .docx; null when it does not exist for the person or has nothing to be filled from.</summary>
    public async Task<Result?> OneAsync(string key, FormChoice choice)
    {
        if (string.IsNullOrEmpty(choice.To) || catalogue.Find(key) is not { } form || await fill.SubjectAsync(choice) is not { } subject)
            return null;
        var set = await FillForms.FillAsync(form, subject, choice.Muc);
        return set.Papers.Count == 0 ? null : await FileAsync(set, FormOutput.Word);
    }

    /// <summary>The forms as a page to print; null when form, group or commune do not exist for the person.</summary>
    public async Task<PaperPage?> PageAsync(string key, FormChoice choice)
    {
        if (catalogue.Find(key) is not { } form || await fill.SubjectAsync(choice) is not { } subject)
            return null;
        var set = await FillForms.FillAsync(form, subject, choice.Muc);
        return new PaperPage(form.Info.Name, $"/bieu-mau/{key}{choice.Query(subject.Month)}", [.. set.Papers.Select(one => one.Paper)]);
    }

    private async Task<Result> FileAsync(FormSet set, FormOutput output)
    {
        using var stream = new MemoryStream();
        set.Write(stream, output);
        await fill.NoteAsync(set.Title, set.Papers.Count);
        return new Result(null, stream.ToArray(), FormSet.TypeOf(output), set.FileName(output));
    }
}
