using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>The group an act is about.</summary>
public sealed record ActHead(Guid Id, string Code, string Name, GroupStatus Status, Guid Version)
{
    public string Url => "/to/" + Code;

    /// <summary>Whether the group has ended: then nothing is done to it any more.</summary>
    public bool IsOver => Status is GroupStatus.Closed or GroupStatus.Merged;
}

/// <summary>What all acts in the life of a group share: the group, whether the form was sent before, and the record of the act.</summary>
public sealed class GroupActs(PortalDbContext db, BoardAccess access, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The head of a page, or null when the group does not exist for the person; one query.</summary>
    public Task<ActHead?> HeadAsync(string code) => db.Groups.Where(group => group.Code == code)
        .Select(group => new ActHead(group.Id, group.Code, group.Name, group.Status, group.Version)).SingleOrDefaultAsync();

    /// <summary>The form to show: the posted one with the version of now where it has none, or a new one.</summary>
    public T Form<T>(ActHead head, T? posted)
        where T : ActForm, new()
    {
        var form = posted ?? ActForm.New<T>(clock.Today);
        if (form.Version == Guid.Empty)
            form.Version = head.Version;
        return form;
    }

    /// <summary>
    /// Does an act on a group, its event included, and saves it once however often the form is sent; false when there is no such group.
    /// Throws TK-105 and what the act throws.
    /// </summary>
    public async Task<bool> DoAsync(string code, ActForm form, Func<SavingsGroup, Task> act)
    {
        if (form.Id == Guid.Empty || await FindAsync(code) is not { } group)
            return false;
        if (await IsDoneAsync(form))
            return true;
        await PrepareAsync(group, form, act);
        db.Expect(group, form.Version);
        await db.SaveOnceAsync<GroupEvent>(form.Id);
        return true;
    }

    /// <summary>Does an act without saving it, to see what it would do; false when there is no such group. Throws what the act throws.</summary>
    public async Task<bool> TryAsync(string code, ActForm form, Func<SavingsGroup, Task> act)
    {
        if (form.Id == Guid.Empty || await FindAsync(code) is not { } group)
            return false;
        await PrepareAsync(group, form, act);
        return true;
    }

    /// <summary>Whether this form was recorded before.</summary>
    public Task<bool> IsDoneAsync(ActForm form) => db.GroupEvents.AnyAsync(row => row.Id == form.Id);

    /// <summary>The dated parameters.</summary>
    public async Task<PolicyBook> PoliciesAsync() => new(await db.PolicyParameters.AsNoTracking().ToListAsync());

    /// <summary>The number of members on a day.</summary>
    public Task<int> MembersOnAsync(Guid groupId, DateOnly day) => db.Memberships
        .CountAsync(stay => stay.GroupId == groupId && stay.JoinedOn <= day && (stay.LeftOn == null || stay.LeftOn >= day));

    /// <summary>Passes the broken rules or refuses by them; see <see cref="Concerns.Pass"/>.</summary>
    public string? Pass(IReadOnlyList<Concern> concerns, ActForm form) =>
        Concerns.Pass(concerns, form.ExceptionReason, user.May(Permission.OverrideRules));

    /// <summary>Adds the event of an act.</summary>
    public void Record(SavingsGroup group, ActForm form, GroupEventKind kind, string text, string? exception = null) =>
        Record(form.Id, group, form, kind, text, exception);

    /// <summary>Adds the event of an act to another group that it is about, too.</summary>
    public void Record(Guid id, SavingsGroup group, ActForm form, GroupEventKind kind, string text, string? exception) =>
        db.Add(GroupEvent.Record((id, group.Id), (kind, form.On!.Value, text), form.Papers, exception, user.Sign(clock)));

    /// <summary>Takes the group from the accounts of who left the board; see <see cref="BoardAccess"/>.</summary>
    public Task EndAccessAsync(Guid groupId, IReadOnlyCollection<string> staying) => access.EndAsync(groupId, staying);

    private async Task PrepareAsync(SavingsGroup group, ActForm form, Func<SavingsGroup, Task> act)
    {
        group.RequireEffective(form.On!.Value, Today);
        await act(group);
    }

    private Task<SavingsGroup?> FindAsync(string code) =>
        db.Groups.Include(group => group.BoardTerms).SingleOrDefaultAsync(group => group.Code == code);
}
