using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Moving;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>
/// Sáp nhập tổ vào một tổ khác cùng xã: all members move with loans, deposits and open opinions, and the emptied group ends. The preview does
/// the act itself, without saving it.
/// </summary>
public sealed class MergeGroup(PortalDbContext db, GroupActs acts, GroupEnding ending, ReadMovableMembers members) : IUseCase
{
    public sealed record Page(ActHead Head, IReadOnlyList<FoundGroup.Choice> Targets, MembersTotal Own, GroupRest Rest, Form Form) : IActPage
    {
        /// <summary>What the receiving group has today; none before the preview.</summary>
        public MembersTotal? Receiving { get; init; }
    }

    public sealed class Form : ActForm, IPreviewedForm
    {
        [Required, Display(Name = "tổ nhận")]
        public Guid? Into { get; set; }

        [StringLength(64), Display(Name = "nội dung đã xem trước")]
        public string? Previewed { get; set; }

        [Display(Name = "xác nhận")]
        public bool Confirm { get; set; }

        public string Fingerprint() => Previews.Mark(Into, On, Papers, ExceptionReason);
    }

    /// <summary>The page, or null when there is no such group; ten queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var form = acts.Form(head, posted);
        var targets = await TargetsOf(head.Id).OrderBy(group => group.Code)
            .Select(group => new FoundGroup.Choice(group.Id, group.Code + " – " + group.Name)).ToListAsync();
        var day = form.On ?? acts.Today;
        return new Page(head, targets, MembersTotal.Of(await members.ReadAsync(head.Id, day)), await ending.RestAsync(head.Id, day.AddDays(-1)), form);
    }

    /// <summary>The page with what the receiving group will be, or null when there is no such group. Throws what the merger throws.</summary>
    public async Task<Page?> PreviewAsync(string code, Form form)
    {
        if (!await acts.TryAsync(code, form, group => MergeAsync(group, form)) || await PageAsync(code, form) is not { } page)
            return null;
        form.Previewed = form.Fingerprint();
        return page with { Receiving = MembersTotal.Of(await members.ReadAsync(form.Into!.Value, form.On!.Value)) };
    }

    /// <summary>Merges; false when there is no such group. Throws TK-102 to TK-105, TK-108, TK-109, TK-118, TK-122, TK-123, TK-125, TK-126, TK-133, TK-135, TK-136.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, group => MergeAsync(group, form));

    private async Task MergeAsync(SavingsGroup old, Form form)
    {
        var on = form.On!.Value;
        var target = await TargetsOf(old.Id).SingleOrDefaultAsync(group => group.Id == form.Into)
            ?? throw new RuleViolationException(GroupLifeRules.MergesWithinCommune) { Field = nameof(Form.Into) };
        old.RequireApproval(form.Papers, on);
        target.RequireEffective(on, acts.Today);
        await RefuseNamesakesAsync(old.Id, target, on);
        (await ending.LeftBehindAsync(old.Id, on.AddDays(-1))).RefuseEnd();
        var stays = await db.Memberships.Where(stay => stay.GroupId == old.Id && stay.LeftOn == null).ToListAsync();
        old.MergeInto(target, on.AddDays(-1), stays);
        var moved = await db.MoveStaysAsync(new StayMove(
            old.Id, target, on, $"Tổ sáp nhập vào Tổ {target.Code}", stays.ToDictionary(stay => stay.Id, _ => Guid.CreateVersion7())));
        var after = await acts.MembersOnAsync(target.Id, on) + moved.Count;
        var exception = acts.Pass(GroupSize.On(await acts.PoliciesAsync(), on).Concerns(target.Code, after, nameof(Form.Into)), form);
        var opinions = await ending.HandOnOpinionsAsync(old.Id, target);
        await ending.CallOffMeetingsAsync(old.Id, on.AddDays(-1), $"Tổ đã sáp nhập vào Tổ {target.Code}");
        await acts.EndAccessAsync(old.Id, []);
        var receipt = await db.ReceiptBooks.Where(book => book.GroupId == old.Id && book.Year == on.Year).Select(book => book.LastNumber).SingleOrDefaultAsync();
        acts.Record(
            old, form, GroupEventKind.Merged,
            $"Sáp nhập vào Tổ {target.Code} – {target.Name}: {moved.Count} tổ viên, {opinions} ý kiến chưa trả lời; quyển biên lai năm {on.Year} dừng ở số {receipt}", exception);
        acts.Record(Guid.CreateVersion7(), target, form, GroupEventKind.TookOver, $"Nhận Tổ {old.Code} – {old.Name} sáp nhập: {moved.Count} tổ viên, {opinions} ý kiến chưa trả lời; nay có {after} tổ viên", exception);
    }

    /// <summary>Groups at work in the same commune, as far as the person at work sees them.</summary>
    private IQueryable<SavingsGroup> TargetsOf(Guid groupId) => db.Groups.Where(group =>
        group.Id != groupId && group.Status == GroupStatus.Active && db.Groups.Any(own => own.Id == groupId && own.CommuneId == group.CommuneId));

    private async Task RefuseNamesakesAsync(Guid groupId, SavingsGroup target, DateOnly on)
    {
        var twice = await db.Memberships.Where(stay => stay.GroupId == groupId && stay.LeftOn == null
                && db.Memberships.Any(other => other.GroupId == target.Id && other.MemberId == stay.MemberId && (other.LeftOn == null || other.LeftOn >= on)))
            .OrderBy(stay => stay.Member.SortKey).Select(stay => stay.Member.FullName).ToListAsync();
        Restructuring.RefuseMembersOfBoth(twice, target.Code);
    }
}
