using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Gives an account what it may see, from a day on. Which fields there are follows from the role.</summary>
public sealed class GiveAssignment(PortalDbContext db, PortalClock clock, CurrentUser current) : IUseCase
{
    public sealed record Page(Account Account, IReadOnlyList<Choice> Offices, IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations, Form Form)
    {
        public AssignmentKind Kind => AssignmentKinds.Of(Account.Role);
    }

    public sealed record Account(Guid Id, string UserName, string FullName, PortalRole Role);

    public sealed record Choice(Guid Id, string Name);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Display(Name = "phòng giao dịch")]
        public Guid? OfficeId { get; set; }

        [Display(Name = "xã")]
        public Guid? CommuneId { get; set; }

        [Display(Name = "Hội đoàn thể")]
        public Guid? OrganisationId { get; set; }

        [StringLength(7), Display(Name = "Mã tổ")]
        public string? GroupCode { get; set; }

        [Required, Display(Name = "ngày bắt đầu")]
        public DateOnly? ValidFrom { get; set; }

        [Display(Name = "ngày cuối")]
        public DateOnly? ValidTo { get; set; }
    }

    /// <summary>The page, or null when there is no such account; four queries.</summary>
    public async Task<Page?> PageAsync(string userName, Form? form = null)
    {
        if (await FindAsync(userName) is not { } account)
            return null;
        var today = clock.Today;
        return new Page(
            account,
            await db.Offices.OrderBy(office => office.Code).Select(office => new Choice(office.Id, office.Name)).ToListAsync(),
            await db.Communes.Where(commune => commune.ValidTo == null || commune.ValidTo >= today)
                .OrderBy(commune => commune.Code).Select(commune => new Choice(commune.Id, commune.Name)).ToListAsync(),
            await db.Organisations.OrderBy(organisation => organisation.Code)
                .Select(organisation => new Choice(organisation.Id, organisation.Name)).ToListAsync(),
            form ?? new Form { Id = Guid.CreateVersion7(), ValidFrom = today });
    }

    /// <summary>Saves; false when there is no such account. The same form sent again changes nothing.</summary>
    public async Task<bool> HandleAsync(string userName, Form form)
    {
        if (form.Id == Guid.Empty || await FindAsync(userName) is not { } account)
            return false;
        AccountCheck.RefuseSelf(account.Id, current.Id);
        if (await db.Assignments.AnyAsync(assignment => assignment.Id == form.Id))
            return true;
        var target = await TargetAsync(AssignmentKinds.Of(account.Role), form);
        var present = await db.Assignments.AsNoTracking().Where(assignment => assignment.UserId == account.Id).ToListAsync();
        db.Add(Assignment.Give(form.Id, (account.Id, account.Role), target, new Period(form.ValidFrom!.Value, form.ValidTo), present));
        await db.SaveOnceAsync<Assignment>(form.Id);
        return true;
    }

    private Task<Account?> FindAsync(string userName) => db.Users.AsNoTracking().Where(user => user.UserName == userName)
        .Select(user => new Account(user.Id, user.UserName!, user.FullName, user.Role)).SingleOrDefaultAsync();

    /// <summary>Only the fields of the role's kind count; each must name something that exists.</summary>
    private async Task<AssignmentTarget> TargetAsync(AssignmentKind kind, Form form) => kind switch
    {
        AssignmentKind.Office => new AssignmentTarget(await ExistingAsync(db.Offices.Select(o => o.Id), form.OfficeId, nameof(form.OfficeId)), null, null, null),
        AssignmentKind.Commune => new AssignmentTarget(null, await CommuneAsync(form), null, null),
        AssignmentKind.OrganisationInCommune => new AssignmentTarget(
            null, await CommuneAsync(form), await ExistingAsync(db.Organisations.Select(o => o.Id), form.OrganisationId, nameof(form.OrganisationId)), null),
        AssignmentKind.Group => new AssignmentTarget(null, null, null, await GroupAsync(form.GroupCode)),
        _ => new AssignmentTarget(null, null, null, null),
    };

    /// <summary>The commune, which must exist on every day of the assignment: after a merge it goes on in the new one.</summary>
    private async Task<Guid> CommuneAsync(Form form)
    {
        var commune = await db.Communes.AsNoTracking().SingleOrDefaultAsync(c => c.Id == form.CommuneId)
            ?? throw IdentityAnswers.Refusal(nameof(form.CommuneId), "Hãy chọn một mục trong danh sách.");
        if (form.ValidFrom < commune.ValidFrom)
            throw IdentityAnswers.Refusal(nameof(form.ValidFrom), $"Xã này có từ ngày {commune.ValidFrom:dd/MM/yyyy}.");
        if (commune.ValidTo is { } last && !(form.ValidTo <= last))
            throw IdentityAnswers.Refusal(nameof(form.ValidTo), $"Xã này hết hiệu lực sau ngày {last:dd/MM/yyyy}; từ hôm sau hãy phân công ở xã mới.");
        return commune.Id;
    }

    private static async Task<Guid> ExistingAsync(IQueryable<Guid> known, Guid? chosen, string field) =>
        chosen is { } id && await known.ContainsAsync(id) ? id : throw IdentityAnswers.Refusal(field, "Hãy chọn một mục trong danh sách.");

    private async Task<Guid> GroupAsync(string? code) =>
        await db.GroupToAssignAsync(code ?? "") ?? throw IdentityAnswers.Refusal(nameof(Form.GroupCode), "Không có tổ mang mã này; mã tổ gồm 7 chữ số.");
}
