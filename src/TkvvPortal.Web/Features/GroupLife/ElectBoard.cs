using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Bầu, thay đổi Ban quản lý Tổ (10B): new terms begin, old ones end the day before, and who leaves the board sees the group no more.</summary>
public sealed class ElectBoard(GroupActs acts, ReadBoards boards) : IUseCase
{
    public sealed record Page(ActHead Head, IReadOnlyList<Candidate> Members, IReadOnlyList<Holder> Board, Form Form) : IActPage;

    public sealed class Form : BoardForm
    {
        [Required, Display(Name = "Tổ trưởng")]
        public Guid? Leader { get; set; }

        [Required, Display(Name = "Tổ phó")]
        public Guid? Deputy { get; set; }
    }

    /// <summary>The page, or null when there is no such group; three queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var board = await boards.HoldersAsync(head.Id, acts.Today);
        var form = acts.Form(head, posted);
        if (posted is null)
            (form.Leader, form.Deputy) = (Held(board, BoardPost.Leader), Held(board, BoardPost.Deputy));
        return new Page(head, await boards.CandidatesAsync(head.Id, acts.Today), board, form);
    }

    /// <summary>Elects; false when there is no such group. Throws TK-102 to TK-105 and TK-110 to TK-118.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, async group =>
    {
        group.RequireAlive();
        var from = form.On!.Value;
        var members = (await boards.CandidatesAsync(group.Id, from)).ToDictionary(member => member.StayId);
        var board = new Board(form.Leader!.Value, form.Deputy!.Value);
        group.Elect(board, from, members.Keys.ToHashSet());
        var (leader, deputy) = (members[board.Leader], members[board.Deputy]);
        var elsewhere = await boards.ElsewhereAsync(group.Id, from, [leader.PersonId, deputy.PersonId], nameof(Form.Leader));
        var exception = acts.Pass([.. form.Declare().Concerns(), .. elsewhere], form);
        await acts.EndAccessAsync(group.Id, [leader.Name, deputy.Name]);
        acts.Record(group, form, GroupEventKind.BoardElected, $"Ban quản lý: Tổ trưởng {leader.Name}, Tổ phó {deputy.Name}", exception);
    });

    private static Guid? Held(List<Holder> board, BoardPost post) => board.Find(holder => holder.Post == post)?.StayId;
}
