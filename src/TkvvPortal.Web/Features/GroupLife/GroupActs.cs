using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>The group an act is about.</summary>
public sealed record ActHead(Guid Id, string Code, string Name, GroupStatus Status, DateOnly FoundedOn, Guid Version)
{
    public string Url => "/to/" + Code;

    /// <summary>Whether the group has ended: then nothing is done to it any more.</summary>
    public bool IsOver => Status is GroupStatus.Closed or GroupStatus.Merged;
}

/// <summary>What all acts in the life of a group share: the group, whether the form was sent before, and the record of the act.</summary>
public sealed class GroupActs(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The head of a page, or null when the group does not exist for the person; one query.</summary>
    public Task<ActHead?> HeadAsync(string code) => db.Groups.Where(group => group.Code == code)
        .Select(group => new ActHead(group.Id, group.Code, group.Name, group.Status, group.FoundedOn, group.Version)).SingleOrDefaultAsync();

    /// <summary>The form to show: the posted one with the version of now where it has none, or a new one.</summary>
    public T Form<T>(ActHead head, T? posted)
        where T : ActForm, new()
    {
        var form = posted ?? ActForm.New<T>(clock.Today);
        if (form.Version == Guid.Empty)
            form.Version = head.Version;
        return form;
    }

    /// <summary>The group with its board, or null when it does not exist for the person.</summary>
    public Task<SavingsGroup?> FindAsync(string code) =>
        db.Groups.Include(group => group.BoardTerms).SingleOrDefaultAsync(group => group.Code == code);

    /// <summary>Whether this form was recorded before.</summary>
    public Task<bool> IsDoneAsync(ActForm form) => db.GroupEvents.AnyAsync(row => row.Id == form.Id);

    /// <summary>The dated parameters.</summary>
    public async Task<PolicyBook> PoliciesAsync() => new(await db.PolicyParameters.AsNoTracking().ToListAsync());

    /// <summary>The stays of the members of a day.</summary>
    public Task<List<Guid>> MembersOnAsync(Guid groupId, DateOnly day) => db.Memberships
        .Where(stay => stay.GroupId == groupId && stay.JoinedOn <= day && (stay.LeftOn == null || stay.LeftOn >= day))
        .Select(stay => stay.Id).ToListAsync();

    /// <summary>Passes the broken rules or refuses by them; see <see cref="Concerns.Pass"/>.</summary>
    public string? Pass(IReadOnlyList<Concern> concerns, ActForm form) =>
        Concerns.Pass(concerns, form.ExceptionReason, user.May(Permission.OverrideRules));

    /// <summary>Adds the event of an act.</summary>
    public void Record(SavingsGroup group, ActForm form, GroupEventKind kind, string text, string? exception = null)
    {
        group.RequireEffective(form.On!.Value, clock.Today);
        db.Add(GroupEvent.Record((form.Id, group.Id), (kind, form.On.Value, text), form.Papers, exception, user.Sign(clock)));
    }

    /// <summary>Saves the act once: a form sent twice at the same moment is one act.</summary>
    public async Task SaveAsync(SavingsGroup group, ActForm form)
    {
        db.Expect(group, form.Version);
        await db.SaveOnceAsync<GroupEvent>(form.Id);
    }

    /// <summary>Ends, after a last day, the access of accounts to the group, but for the people who stay on the board.</summary>
    public async Task EndAccessAsync(Guid groupId, DateOnly lastDay, IReadOnlyCollection<string> staying)
    {
        var duties = await (
            from duty in db.Assignments
            join account in db.Users on duty.UserId equals account.Id
            where duty.GroupId == groupId && (duty.ValidTo == null || duty.ValidTo > lastDay)
            select new { Duty = duty, account.FullName }).ToListAsync();
        foreach (var ending in duties.Where(row => !staying.Contains(row.FullName)))
            ending.Duty.End(lastDay);
    }
}
