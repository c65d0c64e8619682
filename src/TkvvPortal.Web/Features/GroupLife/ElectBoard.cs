using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Bầu, thay đổi Ban quản lý Tổ (10B): new terms begin, old ones and the accounts of who leaves the board end the day before.</summary>
public sealed class ElectBoard(PortalDbContext db, GroupActs acts) : IUseCase
{
    public sealed record Page(ActHead Head, IReadOnlyList<Candidate> Members, IReadOnlyList<Holder> Board, Form Form) : IActPage
    {
        public ActForm Fields => Form;
    }

    public sealed record Candidate(Guid StayId, Guid PersonId, string Name, string CustomerCode);

    public sealed record Holder(BoardPost Post, Guid StayId, string Name, DateOnly Since);

    public sealed class Form : ActForm
    {
        [Required, Display(Name = "Tổ trưởng")]
        public Guid? Leader { get; set; }

        [Required, Display(Name = "Tổ phó")]
        public Guid? Deputy { get; set; }

        [Required(ErrorMessage = "Hãy trả lời: hai người có quan hệ ruột thịt, vợ chồng không?"), Display(Name = "quan hệ gia đình")]
        public bool? AreKin { get; set; }

        [Required(ErrorMessage = "Hãy trả lời: có ai là ủy viên Ban Thường vụ Hội cấp xã không?"), Display(Name = "Ban Thường vụ Hội")]
        public bool? SitOnCommittee { get; set; }

        [Required(ErrorMessage = "Hãy trả lời: có ai điều hành tổ vay vốn của ngân hàng khác không?"), Display(Name = "ngân hàng khác")]
        public bool? ServeOtherBank { get; set; }
    }

    /// <summary>The page, or null when there is no such group.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var board = await BoardAsync(head.Id);
        var form = acts.Form(head, posted);
        if (posted is null)
            (form.Leader, form.Deputy) = (Held(board, BoardPost.Leader), Held(board, BoardPost.Deputy));
        return new Page(head, await CandidatesAsync(head.Id, acts.Today), board, form);
    }

    /// <summary>Elects; false when there is no such group. Throws TK-102 to TK-105 and TK-110 to TK-118.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty || await acts.FindAsync(code) is not { } group)
            return false;
        if (await acts.IsDoneAsync(form))
            return true;
        group.Require(GroupStatus.Active, GroupStatus.Suspended, GroupStatus.Planned);
        var from = form.On!.Value;
        var members = (await CandidatesAsync(group.Id, from)).ToDictionary(member => member.StayId);
        var board = new Board(form.Leader!.Value, form.Deputy!.Value);
        group.Elect(board, from, members.Keys.ToHashSet());
        var (leader, deputy) = (members[board.Leader], members[board.Deputy]);
        var declared = new BoardDeclaration(form.AreKin!.Value, form.SitOnCommittee!.Value, form.ServeOtherBank!.Value);
        var exception = acts.Pass([.. declared.Concerns(), .. await ElsewhereAsync(group.Id, from, leader, deputy)], form);
        await acts.EndAccessAsync(group.Id, from.AddDays(-1), [leader.Name, deputy.Name]);
        acts.Record(group, form, GroupEventKind.BoardElected, $"Ban quản lý: Tổ trưởng {leader.Name}, Tổ phó {deputy.Name}", exception);
        await acts.SaveAsync(group, form);
        return true;
    }

    private Task<List<Candidate>> CandidatesAsync(Guid groupId, DateOnly on) => db.Memberships
        .Where(stay => stay.GroupId == groupId && stay.JoinedOn <= on && (stay.LeftOn == null || stay.LeftOn >= on))
        .OrderBy(stay => stay.Member.SortKey).ThenBy(stay => stay.Id)
        .Select(stay => new Candidate(stay.Id, stay.MemberId, stay.Member.FullName, stay.Member.CustomerCode)).ToListAsync();

    private Task<List<Holder>> BoardAsync(Guid groupId)
    {
        var today = acts.Today;
        return (
            from term in db.BoardTerms
            join stay in db.Memberships on term.MembershipId equals stay.Id
            where term.GroupId == groupId && term.ValidFrom <= today && (term.ValidTo == null || term.ValidTo >= today)
            orderby term.Post
            select new Holder(term.Post, term.MembershipId, stay.Member.FullName, term.ValidFrom)).ToListAsync();
    }

    /// <summary>Groups whose board one of the two is on already, as far as the person sees them (G11).</summary>
    private async Task<IEnumerable<Concern>> ElsewhereAsync(Guid groupId, DateOnly on, params Candidate[] elected)
    {
        var people = elected.Select(person => person.PersonId).ToList();
        var found = await (
            from term in db.BoardTerms
            join stay in db.Memberships on term.MembershipId equals stay.Id
            join other in db.Groups on term.GroupId equals other.Id
            where term.GroupId != groupId && people.Contains(stay.MemberId) && (term.ValidTo == null || term.ValidTo >= on)
            select new { stay.Member.FullName, other.Code }).ToListAsync();
        return found.Select(row => new Concern(GroupLifeRules.BoardLeadsOneGroup, Severity.Warn, nameof(Form.Leader), row.FullName, row.Code));
    }

    private static Guid? Held(List<Holder> board, BoardPost post) => board.Find(holder => holder.Post == post)?.StayId;
}
