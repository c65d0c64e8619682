using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Moving;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Places;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>
/// Tách tổ: chosen members found a group of their own in the same commune, and loans, deposits and what was paid since the bank's figures
/// go along. The preview does the act itself, without saving it.
/// </summary>
public sealed partial class SplitGroup(PortalDbContext db, GroupActs acts, ReadBoards boards, ReadMovableMembers members) : IUseCase
{
    public sealed record Page(ActHead Head, IReadOnlyList<MovableMember> Members, IReadOnlyList<FoundGroup.Choice> Hamlets, Form Form) : IActPage
    {
        /// <summary>What both groups will be; none before the preview.</summary>
        public Preview? Preview { get; init; }
    }

    /// <summary>What the old group keeps and the new one gets.</summary>
    public sealed record Preview(MembersTotal Before, MembersTotal Keeps, MembersTotal Gets);

    /// <summary>The page, or null when there is no such group; six queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var now = await db.Groups.Where(group => group.Id == head.Id)
            .Select(group => new { group.CommuneId, group.HamletId, group.MeetingDay, group.MeetingTime, group.MeetingPlace }).SingleAsync();
        var form = acts.Form(head, posted);
        if (posted is null)
            (form.Hamlet, form.MeetingDay, form.MeetingTime, form.MeetingPlace) = (now.HamletId, now.MeetingDay, now.MeetingTime, now.MeetingPlace);
        var hamlets = await db.Hamlets.Where(hamlet => hamlet.CommuneId == now.CommuneId).OrderBy(hamlet => hamlet.Name).ThenBy(hamlet => hamlet.Code)
            .Select(hamlet => new FoundGroup.Choice(hamlet.Id, hamlet.Name)).ToListAsync();
        return new Page(head, await members.ReadAsync(head.Id, form.On ?? acts.Today), hamlets, form);
    }

    /// <summary>The page with what both groups will be, or null when there is no such group. Throws what the split throws.</summary>
    public async Task<Page?> PreviewAsync(string code, Form form)
    {
        if (!await acts.TryAsync(code, form, group => SplitAsync(group, form)) || await PageAsync(code, form) is not { } page)
            return null;
        form.Previewed = form.Fingerprint();
        var all = page.Members.ToLookup(member => form.Stays.Contains(member.StayId));
        return page with
        {
            Preview = new Preview(MembersTotal.Of(page.Members), MembersTotal.Of([.. all[false]]), MembersTotal.Of([.. all[true]])),
        };
    }

    /// <summary>
    /// Splits; false when there is no such group. Throws TK-001, TK-002, TK-102 to TK-105, TK-108, TK-109, TK-111 to TK-118, TK-122, TK-130,
    /// TK-133, TK-134.
    /// </summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, group => SplitAsync(group, form));

    private async Task SplitAsync(SavingsGroup old, Form form)
    {
        old.Require(GroupStatus.Active, GroupStatus.Suspended);
        var on = form.On!.Value;
        old.RequireApproval(form.Papers, on);
        var present = await members.ReadAsync(old.Id, on);
        var leaving = Restructuring.Choose([.. present.Where(member => !member.IsOnBoard).Select(member => (member.StayId, member.JoinedOn))], form.Stays, on);
        var created = await FoundAsync(old, form);
        var board = new Board(leaving.GetValueOrDefault(form.Leader!.Value, form.Leader.Value), leaving.GetValueOrDefault(form.Deputy!.Value, form.Deputy.Value));
        created.Elect(board, on, leaving.Values.ToHashSet());
        created.Start(form.Papers, on);
        var moved = await db.MoveStaysAsync(new StayMove(old.Id, created, on, $"Tách tổ: chuyển sang Tổ {created.Code}", leaving));
        var exception = await PassAsync((old, present.Count - moved.Count), (created, moved.Count), form, [.. moved.Values.Where(stay => stay.Id == board.Leader || stay.Id == board.Deputy).Select(stay => stay.MemberId)]);
        acts.Record(old, form, GroupEventKind.Split, $"Tách {moved.Count} tổ viên sang Tổ {created.Code} – {created.Name}; còn lại {present.Count - moved.Count} tổ viên", exception);
        var names = present.ToDictionary(member => member.StayId, member => member.Name);
        acts.Record(
            Guid.CreateVersion7(), created, form, GroupEventKind.Founded,
            $"Tách từ Tổ {old.Code} – {old.Name}: {moved.Count} tổ viên; Tổ trưởng {names[form.Leader.Value]}, Tổ phó {names[form.Deputy.Value]}", exception);
    }

    /// <summary>The new group: of the same organisation, at the same point, with the same mandate.</summary>
    private async Task<SavingsGroup> FoundAsync(SavingsGroup old, Form form)
    {
        FoundingCheck.RefuseTakenCode(await db.IsGroupCodeTakenAsync(form.Code!), form.Code!);
        var hamlet = await db.Hamlets.SingleOrDefaultAsync(one => one.Id == form.Hamlet && one.CommuneId == old.CommuneId)
            ?? throw IdentityAnswers.Refusal(nameof(Form.Hamlet), "Hãy chọn ấp trong danh sách.");
        var created = old.SplitOff(Guid.CreateVersion7(), form.Code!, form.Name!, hamlet, form.On!.Value);
        created.MeetOn(form.MeetingDay!.Value, form.MeetingTime!.Value, form.MeetingPlace!);
        db.Add(created);
        return created;
    }

    private async Task<string?> PassAsync((SavingsGroup Group, int Members) old, (SavingsGroup Group, int Members) created, Form form, Guid[] people)
    {
        var on = form.On!.Value;
        var size = GroupSize.On(await acts.PoliciesAsync(), on);
        var elsewhere = await boards.ElsewhereAsync(created.Group.Id, on, people, nameof(Form.Leader));
        return acts.Pass(
            [
                .. size.Concerns(old.Group.Code, old.Members, nameof(Form.Stays)), .. size.Concerns(created.Group.Code, created.Members, nameof(Form.Stays)),
                .. form.Declare().Concerns(), .. elsewhere,
            ],
            form);
    }
}
