using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>Enters what was found with the members of a group: all rows or none.</summary>
public sealed class EnterResults(PortalDbContext db, ListReader reader, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(ListPage List, Form Form, bool MayEnter, DateOnly Today)
    {
        /// <summary>The rows with fields: those without a result, and the one that is corrected.</summary>
        public required IReadOnlyList<LineFacts> Open { get; init; }
    }

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [Required(ErrorMessage = "Hãy nhập ngày đối chiếu."), Display(Name = "Ngày đối chiếu")]
        public DateOnly? DoneOn { get; set; }

        public List<Row> Rows { get; set; } = [];
    }

    public sealed class Row
    {
        public Guid LineId { get; set; }

        [Display(Name = "khớp")]
        public bool IsMatched { get; set; }

        [Display(Name = "nợ gốc trên sổ vay")]
        public Vnd? Principal { get; set; }

        [Display(Name = "nợ lãi trên sổ vay")]
        public Vnd? Interest { get; set; }

        [Display(Name = "số dư tiền gửi trên sổ vay")]
        public Vnd? Deposit { get; set; }

        [Display(Name = "nguyên nhân")]
        public DifferenceCause? Cause { get; set; }

        [StringLength(1000), Display(Name = "sự việc")]
        public string? Note { get; set; }

        [Display(Name = "khách hàng đã ký")]
        public bool IsSigned { get; set; }

        internal bool IsTouched => IsMatched || Principal is not null || Interest is not null || Deposit is not null || Cause is not null || !string.IsNullOrWhiteSpace(Note);
    }

    /// <summary>The page; null when the list does not exist for the person.</summary>
    /// <param name="code">The group's code.</param>
    /// <param name="id">The list.</param>
    /// <param name="correct">The line whose result is corrected.</param>
    /// <param name="posted">What was posted and refused.</param>
    public async Task<Page?> PageAsync(string code, Guid id, Guid? correct, Form? posted = null)
    {
        if (await reader.ReadAsync(code, id) is not { } list)
            return null;
        var form = posted ?? new Form { DoneOn = clock.Today };
        if (form.Version == Guid.Empty)
            form.Version = list.List.Version;
        HashSet<Guid> shown = [.. form.Rows.Select(row => row.LineId)];
        var mayEnter = user.May(Permission.RecordReconciliation) && list.List.ConfirmedOn is null;
        return new Page(list, form, mayEnter, clock.Today)
        {
            Open = mayEnter ? [.. list.Lines.Where(line => line.Line.DoneOn is null || line.Line.Id == correct || shown.Contains(line.Line.Id))] : [],
        };
    }

    /// <summary>How many rows were entered; null when the list does not exist for the person. Throws TK-342 … TK-346.</summary>
    public async Task<int?> HandleAsync(string code, Guid id, Form form)
    {
        var list = await db.ReconciliationLists.Include(one => one.Lines)
            .SingleOrDefaultAsync(one => one.Id == id && db.Groups.Any(group => group.Id == one.GroupId && group.Code == code));
        if (list is null)
            return null;
        var known = list.Lines.Select(line => line.Id).ToHashSet();
        List<LineResult> results = [.. form.Rows.Index().Where(row => row.Item.IsTouched && known.Contains(row.Item.LineId)).Select(row => new LineResult(
            row.Index, row.Item.LineId, row.Item.Principal, row.Item.Interest, row.Item.Deposit, row.Item.Cause, row.Item.Note, row.Item.IsSigned))];
        var stamp = user.Stamp(form.DoneOn!.Value, clock);
        if (IsRepeat(list, results, stamp))
            return results.Count;
        var until = form.DoneOn!.Value.AddDays((await policies.ReadAsync()).Count(PolicyKey.ReconcileFollowDays, clock.Today));
        db.AddRange(list.Enter(results, stamp, until));
        await ClearMatchedAsync([.. results.Where(result => result.Cause is null).Select(result => result.LineId)], stamp);
        db.Expect(list, form.Version);
        await db.SaveChangesAsync();
        return results.Count;
    }

    /// <summary>The same form again: every line says already what is posted.</summary>
    private static bool IsRepeat(ReconciliationList list, List<LineResult> results, Domain.Receipts.RecordStamp stamp) => results.Count > 0 && results.TrueForAll(result =>
        list.Lines.Single(line => line.Id == result.LineId) is { DoneOn: { } on } line && on == stamp.On && line.DoneByName == stamp.UserName && line.Cause == result.Cause
        && (result.Principal ?? line.BookPrincipal) == line.BookPrincipal && (result.Interest ?? line.BookInterest) == line.BookInterest
        && (result.Deposit ?? line.BookDeposit) == line.BookDeposit);

    /// <summary>A difference found before is cleared by a corrected result that agrees.</summary>
    private async Task ClearMatchedAsync(List<Guid> lines, Domain.Receipts.RecordStamp stamp)
    {
        var open = await db.ReconciliationDifferences.Where(difference => lines.Contains(difference.LineId) && difference.ClearedOn == null).ToListAsync();
        foreach (var difference in open)
            difference.Clear("Đối chiếu lại: khớp", stamp);
    }
}
