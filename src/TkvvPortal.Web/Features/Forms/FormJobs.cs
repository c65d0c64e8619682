using System.Collections.Concurrent;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Forms;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>
/// Makes large sets of forms in the background, one at a time for a person, under the scope the person had when ordering it. The file lies in a
/// temporary folder outside the web root (setting <c>Forms:Folder</c>) for an hour; only its owner gets it. Kept in memory: after a restart it is ordered anew.
/// </summary>
public sealed partial class FormJobs(IServiceScopeFactory scopes, TimeProvider time, IConfiguration settings, ILogger<FormJobs> log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, FormJob> _byUser = new();
    private readonly string _folder = settings["Forms:Folder"] ?? Path.Combine(Path.GetTempPath(), "tkvv-bieu-mau");

    /// <summary>The most groups whose forms are answered at once (setting <c>Forms:MostAtOnce</c>).</summary>
    public int MostAtOnce { get; } = settings.GetValue("Forms:MostAtOnce", 20);

    /// <summary>The set of a person; null when there is none or it is out of date.</summary>
    public FormJob? Of(Guid userId)
    {
        Sweep();
        return _byUser.GetValueOrDefault(userId);
    }

    /// <summary>The set of a key and a person.</summary>
    public FormJob? Find(Guid id, Guid userId) => Of(userId) is { } job && job.Id == id ? job : null;

    /// <summary>Begins a set; throws TK-561 while another of the person is under way.</summary>
    public FormJob Start(CurrentUser user, DataScope scope, FormInfo form, FormChoice choice)
    {
        FormOrder.RefuseSecond(Of(user.Id) is { IsEnded: false });
        Directory.CreateDirectory(_folder);
        var id = Guid.CreateVersion7();
        var job = new FormJob(id, user.Id, form.Name, choice.Ra, Path.Combine(_folder, id.ToString("N")));
        if (_byUser.GetValueOrDefault(user.Id) is { } former)
            File.Delete(former.Path);
        job.Work = Task.Run(() => RunAsync(job, scope, form.Key, choice));
        _byUser[user.Id] = job;
        return job;
    }

    private async Task RunAsync(FormJob job, DataScope scope, string key, FormChoice choice)
    {
        try
        {
            await using var services = scopes.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<CurrentScope>().Use(scope);
            var form = services.ServiceProvider.GetServices<IOfficialForm>().Single(one => one.Info.Key == key);
            var subject = await services.ServiceProvider.GetRequiredService<FillForms>().SubjectAsync(choice);
            var set = await FillForms.FillAsync(form, subject!);
            FormOrder.RefuseEmpty(form.Info.Name, set.Papers.Count);
            (job.Total, job.Title, job.FileName) = (set.Papers.Count, set.Title, set.FileName(job.Output));
            await using (var file = new FileStream(job.Path, FileMode.CreateNew, FileAccess.ReadWrite))
                set.Write(file, job.Output, count => job.Written = count);
        }
        catch (RuleViolationException nothing)
        {
            job.Failure = nothing.Message;
        }
        catch (Exception fault)
        {
            job.Failure = "Không lập được bộ biểu mẫu do lỗi hệ thống; hãy thử lại, nếu vẫn lỗi thì báo quản trị.";
            LogFault(fault, key);
        }

        job.EndedAtUtc = time.GetUtcNow().UtcDateTime;
    }

    private void Sweep()
    {
        var latest = time.GetUtcNow().UtcDateTime - Kept;
        foreach (var (user, job) in _byUser.Where(one => one.Value.IsEnded && one.Value.EndedAtUtc < latest))
        {
            if (_byUser.TryRemove(new(user, job)))
                File.Delete(job.Path);
        }
    }

    [LoggerMessage(LogLevel.Error, "The set of form {Form} could not be made")]
    private partial void LogFault(Exception fault, string form);
}
