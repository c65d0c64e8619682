using System.Diagnostics;
using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Measuring;

namespace TkvvPortal.Benchmarks.Importing;

/// <summary>An import by the page: the file is sent, its preview shown, the preview confirmed.</summary>
internal sealed class ImportPage(Site portal)
{
    private const string Address = "/nhap-lieu";
    private const string Loans = "3";

    /// <summary>Sends the file and opens the preview; answers its address too.</summary>
    public async Task<(Cost Cost, string Preview)> ReadAsync(string file, CancellationToken stop)
    {
        var by = portal.Manager;
        var form = await PostedForm.OfAsync(await by.ReadAsync(Address, stop), Address);
        form.Set("Form.Kind", Loans);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields.Where(field => field.Key != "Form.File"))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(await File.ReadAllBytesAsync(file, stop)), "Form.File", Path.GetFileName(file));
        var preview = "";
        var cost = await MeasureAsync(async () =>
        {
            using var answer = await by.SendAsync(by.Post(Address, content), stop);
            Answer.Require(answer, 302);
            preview = answer.Headers.Location!.OriginalString;
            await by.ReadAsync(preview, stop);
        });
        return (cost, preview);
    }

    /// <summary>Confirms the preview.</summary>
    public async Task<Cost> SaveAsync(string preview, CancellationToken stop)
    {
        var form = await PostedForm.OfAsync(await portal.Manager.ReadAsync(preview, stop), preview);
        return await MeasureAsync(async () =>
        {
            using var answer = await portal.Manager.SendAsync(portal.Manager.Post(preview, form.Fields), stop);
            Answer.Require(answer, 302);
        });
    }

    private async Task<Cost> MeasureAsync(Func<Task> act)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), portal.Process.Cpu);
        await act();
        return new Cost(Stopwatch.GetElapsedTime(start), portal.Process.Cpu - before, portal.Process.PeakMemory);
    }
}
