using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Bàn giao Tổ trưởng: what is in the hands of the leader is listed and signed over to the present one.</summary>
public sealed class HandOver(PortalDbContext db, GroupActs acts, ReadHandoverItems read, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(ActHead Head, Side? From, Side? To, IReadOnlyList<HandoverLine> Items, IReadOnlyList<Signed> Earlier, Form Form)
    {
        /// <summary>Why nothing can be signed now; none when it can.</summary>
        public bool HasBothSides => From is not null && To is not null;

        public bool IsSigned => To is not null && Earlier.Any(signed => signed.TermId == To.TermId);
    }

    /// <summary>A leader with the own term.</summary>
    public sealed record Side(Guid TermId, string Name, DateOnly Since, DateOnly? Until);

    /// <summary>A hand-over of before.</summary>
    public sealed record Signed(Guid Id, Guid TermId, DateOnly On, string FromName, string ToName);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [StringLength(1000), Display(Name = "ghi chú")]
        public string? Note { get; set; }

        [Range(typeof(bool), "true", "true", ErrorMessage = "Hãy đánh dấu vào ô xác nhận hai bên đã kiểm đủ.")]
        [Display(Name = "xác nhận")]
        public bool IsConfirmed { get; set; }
    }

    /// <summary>The page, or null when there is no such group.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var (from, to) = await SidesAsync(head.Id);
        var earlier = await db.Handovers.Where(row => row.GroupId == head.Id).OrderByDescending(row => row.On)
            .Select(row => new Signed(row.Id, row.TermId, row.On, row.FromName, row.ToName)).ToListAsync();
        return new Page(head, from, to, await read.ItemsAsync(head.Id), earlier, posted ?? new Form { Id = Guid.CreateVersion7() });
    }

    /// <summary>Signs the list as it is now; false when there is no such group. Throws TK-128 and TK-129.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty || await acts.HeadAsync(code) is not { } head)
            return false;
        if (await db.Handovers.AnyAsync(row => row.Id == form.Id))
            return true;
        if (await SidesAsync(head.Id) is not ({ } from, { } to))
            throw new RuleViolationException(GroupLifeRules.HandoverHasBothSides);
        var earlier = await db.Handovers.Where(row => row.TermId == to.TermId).Select(row => (DateOnly?)row.On).FirstOrDefaultAsync();
        var items = await read.ItemsAsync(head.Id);
        db.Add(Handover.Sign(
            (form.Id, head.Id), (from.Name, to.Name, to.TermId), [.. items.Select(item => (item.Kind, item.Text))], form.Note, earlier, user.Sign(clock)));
        await db.SaveOnceAsync<Handover>(form.Id);
        return true;
    }

    private async Task<(Side? From, Side? To)> SidesAsync(Guid groupId)
    {
        var today = clock.Today;
        var leaders = await (
            from term in db.BoardTerms
            join stay in db.Memberships on term.MembershipId equals stay.Id
            where term.GroupId == groupId && term.Post == BoardPost.Leader && term.ValidFrom <= today
            orderby term.ValidFrom descending
            select new Side(term.Id, stay.Member.FullName, term.ValidFrom, term.ValidTo)).Take(2).ToListAsync();
        var to = leaders.Find(leader => leader.Until is null || leader.Until >= today);
        return (leaders.Find(leader => leader.Until < today), to);
    }
}
