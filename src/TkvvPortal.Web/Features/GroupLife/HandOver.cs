using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Bàn giao Tổ trưởng: what is in the hands of the leader is listed and signed over to the present one.</summary>
public sealed class HandOver(PortalDbContext db, GroupActs acts, ReadBoards boards, ReadHandoverLines read) : IUseCase
{
    public sealed record Page(ActHead Head, HandoverSide? From, HandoverSide? To, IReadOnlyList<HandoverLine> Lines, Form Form) : IActPage
    {
        /// <summary>The day on which the present leader received a hand-over; none before.</summary>
        public DateOnly? SignedOn { get; init; }
    }

    public sealed class Form : ActForm
    {
        [StringLength(1000), Display(Name = "ghi chú")]
        public string? Note { get; set; }

        [Range(typeof(bool), "true", "true", ErrorMessage = "Hãy đánh dấu khi hai bên đã kiểm đủ theo danh mục.")]
        [Display(Name = "xác nhận")]
        public bool IsChecked { get; set; }
    }

    /// <summary>The page with what is in hand today, or null when there is no such group; ten queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var (from, to) = await boards.SidesAsync(head.Id, acts.Today);
        return new Page(head, from, to, await read.ReadAsync(head.Id), acts.Form(head, posted)) { SignedOn = await SignedOnAsync(to) };
    }

    /// <summary>Signs the list as it is now; false when there is no such group. Throws TK-102 to TK-105, TK-128, TK-129.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, async group =>
    {
        group.RequireAlive();
        var sides = await boards.SidesAsync(group.Id, acts.Today);
        var handover = Handover.Sign(
            (form.Id, group.Id), sides, form.On!.Value, await SignedOnAsync(sides.To), await read.ReadAsync(group.Id), form.Note);
        db.Add(handover);
        acts.Record(group, form, GroupEventKind.HandedOver, $"{handover.FromName} bàn giao cho {handover.ToName}, {handover.Items.Count} mục");
    });

    private async Task<DateOnly?> SignedOnAsync(HandoverSide? to) => to is null ? null : await db.Handovers.Where(row => row.TermId == to.TermId)
        .Join(db.GroupEvents, row => row.Id, act => act.Id, (row, act) => (DateOnly?)act.On).SingleOrDefaultAsync();
}
