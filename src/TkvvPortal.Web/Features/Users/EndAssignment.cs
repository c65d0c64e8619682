using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Ends an assignment: yesterday as last day takes it away with the next request.</summary>
public sealed class EndAssignment(PortalDbContext db, AssignmentLines lines, PortalClock clock, CurrentUser current) : IUseCase
{
    public sealed record Page(string UserName, string FullName, AssignmentLine Assignment, DateOnly Yesterday, Form Form)
    {
        /// <summary>An assignment that had no full day yet is taken back as a whole.</summary>
        public bool CanBeWithdrawn => Assignment.From > Yesterday;
    }

    public sealed class Form
    {
        [Display(Name = "ngày cuối")]
        public DateOnly? ValidTo { get; set; }

        [Display(Name = "thu hồi")]
        public bool Withdraw { get; set; }
    }

    private sealed record Owner(Guid Id, string UserName, string FullName);

    /// <summary>The page, or null when there is no such assignment of the account; three queries.</summary>
    public async Task<Page?> PageAsync(string userName, Guid id, Form? form = null)
    {
        if (await FindAsync(userName) is not { } owner)
            return null;
        var line = (await lines.ReadAsync([owner.Id])).SingleOrDefault(one => one.Id == id);
        var yesterday = clock.Today.AddDays(-1);
        return line is null ? null : new Page(
            owner.UserName, owner.FullName, line, yesterday, form ?? new Form { ValidTo = line.To ?? (line.From > yesterday ? null : yesterday) });
    }

    /// <summary>Ends or withdraws it; false when there is no such assignment of the account.</summary>
    public async Task<bool> HandleAsync(string userName, Guid id, Form form)
    {
        if (await FindAsync(userName) is not { } owner
            || await db.Assignments.SingleOrDefaultAsync(one => one.Id == id && one.UserId == owner.Id) is not { } assignment)
        {
            return false;
        }

        AccountCheck.RefuseSelf(owner.Id, current.Id);
        if (form.Withdraw && assignment.ValidFrom >= clock.Today)
            db.Remove(assignment);
        else
            assignment.End(form.ValidTo ?? throw IdentityAnswers.Refusal(nameof(Form.ValidTo), "Hãy nhập ngày cuối."), clock.Today);
        await db.SaveChangesAsync();
        return true;
    }

    private Task<Owner?> FindAsync(string userName) => db.Users.AsNoTracking().Where(user => user.UserName == userName)
        .Select(user => new Owner(user.Id, user.UserName!, user.FullName)).SingleOrDefaultAsync();
}
