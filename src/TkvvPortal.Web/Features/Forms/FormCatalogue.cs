using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>The forms a person works with.</summary>
public sealed class FormCatalogue(IEnumerable<IOfficialForm> forms, PortalDbContext db, CurrentUser user, FormJobs jobs, PortalClock clock) : IUseCase
{
    public sealed record Page(IReadOnlyList<FormInfo> Forms, FormJob? Job);

    public sealed record ChoicePage(FormInfo Info, IReadOnlyList<Choice> Communes, FormChoice Form);

    /// <summary>The catalogue; no query.</summary>
    public Page List() => new([.. Own.Select(form => form.Info)], jobs.Of(user.Id));

    /// <summary>The form of a key; null when there is none, or not for the role of the person.</summary>
    public IOfficialForm? Find(string key) => Own.FirstOrDefault(form => form.Info.Key == key);

    /// <summary>The page to choose groups and period on; null when there is no such form. One query.</summary>
    public async Task<ChoicePage?> ChooseAsync(string key, FormChoice choice)
    {
        choice.Ky ??= clock.Month;
        return Find(key) is { } form ? new ChoicePage(form.Info, await db.CommunesOfGroupsAsync(), choice) : null;
    }

    private IEnumerable<IOfficialForm> Own => forms.Where(form => form.Info.Roles.Contains(user.Role!.Value)).OrderBy(form => form.Info.Number is null).ThenBy(form => form.Info.Key, StringComparer.Ordinal);
}
