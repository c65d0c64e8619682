using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.LoanLists;

/// <summary>One step of a list 03/TD: the organisation, the commune or the bank decides on its households.</summary>
public sealed class DecideLoanList(PortalDbContext db, LoanListHeads heads, PaperGroups papers, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>The page. Households and the rows of the form stand in the same order.</summary>
    public sealed record Page(LoanListHead Head, LoanRequestStatus Step, Form Form)
    {
        /// <summary>Whether the step is the bank's, with amounts and the disbursement.</summary>
        public bool IsResult => Step == LoanRequestStatus.Confirmed;

        /// <summary>Whether the list waits for this step.</summary>
        public bool IsNext => Head.List.Next == Step;
    }

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [Required, StringLength(150), Display(Name = "người ký")]
        public string? By { get; set; }

        [Required, Display(Name = "ngày ký")]
        public DateOnly? On { get; set; }

        [StringLength(100), Display(Name = "số văn bản")]
        public string? Number { get; set; }

        [Display(Name = "ngày giải ngân")]
        public DateOnly? DisburseOn { get; set; }

        [StringLength(200), Display(Name = "nơi giải ngân")]
        public string? Place { get; set; }

        [MaxLength(100), Display(Name = "Danh sách hộ")]
        public List<Row> Rows { get; set; } = [];
    }

    /// <summary>The decision on one household.</summary>
    public sealed class Row
    {
        public Guid RequestId { get; set; }

        [Display(Name = "không đồng ý")]
        public bool IsRefused { get; set; }

        [StringLength(500), Display(Name = "lý do")]
        public string? Reason { get; set; }

        [Display(Name = "số tiền phê duyệt")]
        public Vnd? Amount { get; set; }
    }

    /// <summary>The page, or null when there is no such list; four queries, three where it was posted.</summary>
    public async Task<Page?> PageAsync(Guid id, LoanRequestStatus step, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        form ??= New(await papers.OfAsync(head.List.GroupId, clock.Today));
        if (form.Version == Guid.Empty)
            form.Version = head.List.Version;
        var typed = form.Rows.DistinctBy(row => row.RequestId).ToDictionary(row => row.RequestId);
        form.Rows = [.. head.Waiting.Select(line => typed.GetValueOrDefault(line.Request.Id) ?? new Row { RequestId = line.Request.Id, Amount = line.Request.Agreed })];
        return new Page(head, step, form);
    }

    /// <summary>Decides; false when there is no such list. Throws TK-267 to TK-272.</summary>
    public async Task<bool> HandleAsync(Guid id, LoanRequestStatus step, Form form)
    {
        if (await db.LoanRequestLists.SingleOrDefaultAsync(one => one.Id == id) is not { } list)
            return false;
        var requests = await db.LoanRequests.Where(request => request.ListId == id && request.Status == step)
            .OrderBy(request => request.FiledAtUtc).ThenBy(request => request.Id).ToListAsync();
        var rows = form.Rows.Index().DistinctBy(at => at.Item.RequestId).ToDictionary(at => at.Item.RequestId);
        if (requests.Exists(request => !rows.ContainsKey(request.Id)))
            throw new DbUpdateConcurrencyException();
        List<ListDecision> decisions = [.. requests.Select(request => Decision(request, rows[request.Id]))];
        var signature = new ListSignature(form.By!, form.On!.Value, form.Number, user.Name);
        Decide(list, step, signature, decisions, form);
        db.Expect(list, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    private void Decide(LoanRequestList list, LoanRequestStatus step, ListSignature signature, List<ListDecision> decisions, Form form)
    {
        switch (step)
        {
            case LoanRequestStatus.Listed:
                list.Endorse(signature, decisions, clock.Today);
                break;
            case LoanRequestStatus.Endorsed:
                list.Confirm(signature, decisions, clock.Today);
                break;
            default:
                list.Approve(signature, decisions, form.DisburseOn ?? DateOnly.MinValue, form.Place ?? "", clock.Today);
                break;
        }
    }

    private static ListDecision Decision(LoanRequest request, (int Index, Row Row) at) =>
        new(request, !at.Row.IsRefused, at.Row.Reason, at.Row.Amount, $"Rows[{at.Index}].");

    /// <summary>The next session at the point of the group is where the money is paid out.</summary>
    private Form New(PaperGroup group)
    {
        var session = clock.Month.Day(group.SessionDay);
        return new Form
        {
            On = clock.Today,
            DisburseOn = session >= clock.Today ? session : clock.Month.Next().Day(group.SessionDay),
            Place = group.Point,
        };
    }
}
