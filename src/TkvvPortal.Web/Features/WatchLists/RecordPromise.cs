using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Records that a household promised to pay. Nothing is received: principal goes to the bank, interest by a receipt.</summary>
public sealed class RecordPromise(PortalDbContext db, FindWatchSubject subjects, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required(ErrorMessage = "Hãy chọn tiền lãi hay tiền gốc."), EnumDataType(typeof(PromiseKind)), Display(Name = "Hứa trả")]
        public PromiseKind? Kind { get; set; }

        [Display(Name = "Số tiền hứa trả (đ)")]
        public Vnd? Amount { get; set; }

        [StringLength(100), Display(Name = "Người hứa")]
        public string? PromisedBy { get; set; }

        [Display(Name = "Hứa ngày")]
        public DateOnly? PromisedOn { get; set; }

        [Display(Name = "Trả đến hết ngày")]
        public DateOnly? PayBy { get; set; }

        [StringLength(200), Display(Name = "Ghi nhận tại")]
        public string? ToldAt { get; set; }
    }

    /// <summary>Whether the person may only record promises of interest.</summary>
    public bool InterestOnly => user.Role == PortalRole.GroupLeader;

    /// <summary>Records; false when there is no such loan on the list for the person. Throws TK-515 … TK-518. The same form again changes nothing.</summary>
    public async Task<bool> HandleAsync(string slug, Guid id, Form form)
    {
        if (await subjects.FindAsync(slug, id) is not { List.Topic: var topic } || topic.Subject() != WatchSubjectKind.Loan)
            return false;
        if (await db.PaymentPromises.AnyAsync(promise => promise.Id == form.Id))
            return true;
        var loan = await db.Loans.AsNoTracking().SingleAsync(one => one.Id == id);
        var words = new PromiseWords(form.Kind!.Value, form.Amount, form.PromisedBy, form.PromisedOn, form.PayBy, form.ToldAt);
        db.Add(PaymentPromise.Record(form.Id, loan, words, InterestOnly, user.Stamp(clock.Today, clock)));
        await db.SaveOnceAsync<PaymentPromise>(form.Id);
        return true;
    }
}
