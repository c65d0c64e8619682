using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>One difference: its figures, who clears it how until when, and the minutes.</summary>
public sealed class FollowUp(PortalDbContext db, PaperGroups papers, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(ReconciliationDifference One, ReconciliationLine Line, string Member, string Programme, PaperGroup Paper, DateOnly Today, Form Form)
    {
        public string Address => $"/doi-chieu/chenh-lech/{One.Id}";

        public string List => $"/to/{Paper.Code}/doi-chieu/{One.ListId}";
    }

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [StringLength(200), Display(Name = "Người xử lý")]
        public string? OwnerName { get; set; }

        [Required(ErrorMessage = "Hãy nhập hạn xử lý."), Display(Name = "Hạn xử lý")]
        public DateOnly? Deadline { get; set; }

        [StringLength(1000), Display(Name = "Biện pháp thống nhất")]
        public string? Measure { get; set; }

        [StringLength(1000), Display(Name = "Kết quả xử lý")]
        public string? Result { get; set; }

        [Display(Name = "Đã xử lý xong")]
        public bool IsCleared { get; set; }
    }

    /// <summary>The page; null when the difference does not exist for the person. Two queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? posted = null)
    {
        var found = await (
            from one in db.ReconciliationDifferences.AsNoTracking()
            where one.Id == id
            join line in db.ReconciliationLines.AsNoTracking() on one.LineId equals line.Id
            join stay in db.Memberships on line.MembershipId equals stay.Id
            join loan in db.Loans on line.LoanId equals loan.Id
            join programme in db.Programmes on loan.ProgrammeId equals programme.Id
            select new { One = one, Line = line, stay.Member.FullName, programme.Name }).SingleOrDefaultAsync();
        if (found is null)
            return null;
        var form = posted ?? new Form { OwnerName = found.One.OwnerName, Deadline = found.One.Deadline, Measure = found.One.Measure };
        if (form.Version == Guid.Empty)
            form.Version = found.One.Version;
        return new Page(found.One, found.Line, found.FullName, found.Name, await papers.OfAsync(found.One.GroupId, clock.Today), clock.Today, form);
    }

    /// <summary>Records what was agreed, and that it is cleared; false when it does not exist for the person. Throws TK-349 … TK-351.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await db.ReconciliationDifferences.SingleOrDefaultAsync(one => one.Id == id) is not { } difference)
            return false;
        difference.Agree(form.OwnerName, form.Deadline!.Value, form.Measure);
        if (form.IsCleared)
            difference.Clear(form.Result, user.Stamp(clock.Today, clock));
        db.Expect(difference, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
