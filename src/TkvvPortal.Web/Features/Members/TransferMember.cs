using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Moving;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Chuyển Tổ: one stay ends, another begins in a group that the person sees too, and what is open goes along (ADR 0013).</summary>
public sealed class TransferMember(PortalDbContext db, TransferReads reads, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(MemberHead Head, IReadOnlyList<TransferReads.Stay> Stays, IReadOnlyList<TransferReads.Target> Targets, Baggage Baggage, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required, Display(Name = "tổ đang ở")]
        public Guid? StayId { get; set; }

        [Required, StringLength(7), Display(Name = "mã tổ nhận")]
        public string? GroupCode { get; set; }

        [Required, Display(Name = "ngày chuyển")]
        public DateOnly? On { get; set; }

        [Required, StringLength(200), Display(Name = "lý do chuyển")]
        public string? Reason { get; set; }

        [Required, StringLength(100), Display(Name = "số biên bản")]
        public string? Minutes { get; set; }

        [Required, Display(Name = "ngày biên bản")]
        public DateOnly? MinutesOn { get; set; }

        [StringLength(1000), Display(Name = "lý do ngoại lệ")]
        public string? ExceptionReason { get; set; }
    }

    /// <summary>The page; null when the member, or a stay that goes on, does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await reads.HeadAsync(code) is not { } head || await reads.StaysAsync(head.Id) is not { Count: > 0 } stays)
            return null;
        var form = posted ?? new Form { Id = Guid.CreateVersion7(), StayId = stays[0].Id, On = clock.Today };
        return new Page(head, stays, await reads.TargetsAsync(stays), await reads.BaggageAsync([.. stays.Select(stay => stay.Id)]), form);
    }

    /// <summary>
    /// Transfers; false when the stay does not exist for the person. The same form sent again changes nothing. Throws TK-011, TK-102, TK-105,
    /// TK-108, TK-109, TK-118, TK-141, TK-142 and TK-161 to TK-165.
    /// </summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty)
            return false;
        if (await db.GroupEvents.AnyAsync(row => row.Id == form.Id))
            return true;
        var stay = await db.Memberships.Include(one => one.Member).SingleOrDefaultAsync(one => one.Id == form.StayId && one.Member.CustomerCode == code);
        if (stay is null)
            return false;
        var from = await db.Groups.SingleAsync(group => group.Id == stay.GroupId);
        var to = await db.Groups.SingleOrDefaultAsync(group => group.Code == form.GroupCode)
            ?? throw IdentityAnswers.Refusal(nameof(Form.GroupCode), "Không có tổ mang mã này trong phạm vi của bạn.");
        var exception = await PassAsync(stay, from, to, form);
        var move = new StayMove(from.Id, to, form.On!.Value, $"Chuyển sang Tổ {to.Code}. {form.Reason}", new Dictionary<Guid, Guid> { [stay.Id] = Guid.CreateVersion7() });
        (await db.MoveStaysAsync(move))[stay.Id].Remember(exception);
        Record(form, (form.Id, from.Id), GroupEventKind.MemberMovedOut, $"{stay.Member.FullName} chuyển sang Tổ {to.Code}. {form.Reason}", exception);
        Record(form, (Guid.CreateVersion7(), to.Id), GroupEventKind.MemberMovedIn, $"{stay.Member.FullName} chuyển đến từ Tổ {from.Code}. {form.Reason}", exception);
        await db.SaveOnceAsync<GroupEvent>(form.Id);
        return true;
    }

    private async Task<string?> PassAsync(Membership stay, SavingsGroup from, SavingsGroup to, Form form)
    {
        var on = form.On!.Value;
        var check = new TransferCheck(stay, await reads.SideAsync(from, on, -1), await reads.SideAsync(to, on, +1), on);
        check.Refuse(await reads.TracesAsync(stay, to.Id), clock.Today);
        return Concerns.Pass(check.Concerns(await reads.SizeAsync(on)), form.ExceptionReason, user.May(Permission.OverrideRules));
    }

    private void Record(Form form, (Guid Id, Guid GroupId) key, GroupEventKind kind, string text, string? exception) =>
        db.Add(GroupEvent.Record(key, (kind, form.On!.Value, text), new Papers(form.Minutes, form.MinutesOn), exception, user.Sign(clock)));
}
