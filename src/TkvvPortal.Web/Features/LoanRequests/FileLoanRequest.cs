using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>Lập giấy đề nghị vay vốn (01/TD) for a member of a group.</summary>
public sealed class FileLoanRequest(PortalDbContext db, RequestGroups groups, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(RequestGroup Group, IReadOnlyList<MemberChoice> Members, IReadOnlyList<ProgrammeChoice> Programmes, Form Form);

    public sealed record MemberChoice(Guid StayId, string Name, string CustomerCode);

    public sealed record ProgrammeChoice(Guid Id, string Name);

    public sealed class Form : PlanForm
    {
        public Guid Id { get; set; }

        [Required, Display(Name = "tổ viên")]
        public Guid? StayId { get; set; }

        [Required, Display(Name = "chương trình vay")]
        public Guid? ProgrammeId { get; set; }

        [StringLength(1000), Display(Name = "lý do ngoại lệ")]
        public string? ExceptionReason { get; set; }
    }

    /// <summary>The page, or null when there is no such group; three queries.</summary>
    /// <param name="code">The group.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="stayId">Who is chosen at first.</param>
    public async Task<Page?> PageAsync(string code, Form? form = null, Guid? stayId = null)
    {
        if (await groups.FindAsync(code) is not { } group)
            return null;
        form ??= new Form { Id = Guid.CreateVersion7(), StayId = stayId };
        form.FillUp();
        return new Page(group, await MembersAsync(group.Id), await ProgrammesAsync(), form);
    }

    /// <summary>Files it; false when there is no such group. The same form sent again changes nothing. Throws TK-118, TK-250, TK-251 or TK-255 to TK-262.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty || await groups.FindAsync(code) is not { } group)
            return false;
        var stay = await Stays(group.Id).Include(one => one.Member).SingleOrDefaultAsync(one => one.Id == form.StayId)
            ?? throw IdentityAnswers.Refusal(nameof(Form.StayId), "Hãy chọn tổ viên trong danh sách.");
        var programme = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(one => one.Id == form.ProgrammeId)
            ?? throw IdentityAnswers.Refusal(nameof(Form.ProgrammeId), "Hãy chọn chương trình trong danh sách.");
        var others = await db.LoanRequests.AsNoTracking().Where(one => one.MembershipId == stay.Id).ToListAsync();
        if (others.Exists(one => one.Id == form.Id))
            return true;
        var request = LoanRequest.File(form.Id, stay, stay.Member.FullName, programme.Id, form.ToPlan(), user.Sign(clock));
        request.RefuseSecond(others);
        var check = new LoanRequestCheck(programme, await FactsAsync(stay, programme.Id), await policies.ReadAsync(), clock.Today);
        request.Except(Concerns.Pass(check.Find(request.Plan), form.ExceptionReason, mayOverride: true));
        db.Add(request);
        await db.SaveOnceAsync<LoanRequest>(form.Id);
        return true;
    }

    private async Task<BorrowerFacts> FactsAsync(Membership stay, Guid programmeId)
    {
        var loans = await db.Loans.AsNoTracking().Where(loan => loan.MembershipId == stay.Id).ToListAsync();
        return new BorrowerFacts(
            stay.Member.FullName, stay.Member.Category,
            loans.Where(loan => loan.ProgrammeId == programmeId).Total(loan => loan.Balance.Outstanding),
            loans.Total(loan => loan.Overdue));
    }

    private Task<List<MemberChoice>> MembersAsync(Guid groupId) => Stays(groupId).OrderBy(stay => stay.Member.SortKey)
        .Select(stay => new MemberChoice(stay.Id, stay.Member.FullName, stay.Member.CustomerCode)).ToListAsync();

    private Task<List<ProgrammeChoice>> ProgrammesAsync() => db.Programmes.OrderBy(programme => programme.Code)
        .Select(programme => new ProgrammeChoice(programme.Id, programme.Name)).ToListAsync();

    private IQueryable<Membership> Stays(Guid groupId)
    {
        var today = clock.Today;
        return db.Memberships.AsNoTracking().Where(stay => stay.GroupId == groupId && stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn > today));
    }
}
