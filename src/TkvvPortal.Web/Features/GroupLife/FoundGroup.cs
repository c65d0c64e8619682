using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Thành lập tổ (10A): the group waits as "dự kiến" with its first board until the commune has approved and it starts.</summary>
public sealed partial class FoundGroup(PortalDbContext db, GroupActs acts, ReadBoards boards) : IUseCase
{
    public sealed record Page(IReadOnlyList<Choice> Hamlets, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Points, Form Form);

    public sealed record Choice(Guid Id, string Name);

    /// <summary>The page with the places and organisations to choose from: only communes in which the person may found a group.</summary>
    public async Task<Page> PageAsync(Form? posted = null) => new(
        await db.Hamlets.Where(hamlet => db.Scope.Everything || db.Scope.CommuneIds.Contains(hamlet.CommuneId))
            .OrderBy(hamlet => hamlet.Name).ThenBy(hamlet => hamlet.Code)
            .Select(hamlet => new Choice(hamlet.Id, hamlet.Name + ", xã " + db.Communes.Where(commune => commune.Id == hamlet.CommuneId).Select(commune => commune.Name).FirstOrDefault()))
            .ToListAsync(),
        await db.Organisations.OrderBy(organisation => organisation.Code).Select(organisation => new Choice(organisation.Id, organisation.Name)).ToListAsync(),
        await db.TransactionPoints.Where(point => db.Scope.Everything || db.Scope.CommuneIds.Contains(point.CommuneId))
            .OrderBy(point => point.Code).Select(point => new Choice(point.Id, point.Name)).ToListAsync(),
        posted ?? ActForm.New<Form>(acts.Today));

    /// <summary>
    /// Founds; false when there is no such place or organisation. Throws TK-001 to TK-003, TK-102, TK-103, TK-105, TK-111, TK-114 to TK-119,
    /// TK-130, TK-131.
    /// </summary>
    public async Task<bool> HandleAsync(Form form)
    {
        if (form.Id == Guid.Empty || await FindPlaceAsync(form) is not { } hamlet)
            return false;
        if (await acts.IsDoneAsync(form))
            return true;
        FoundingCheck.RefuseTakenCode(await db.IsGroupCodeTakenAsync(form.Code!), form.Code!);
        var group = SavingsGroup.Found(
            Guid.CreateVersion7(), form.Code!, form.Name!, hamlet, form.Organisation!.Value, form.Point!.Value, form.On!.Value);
        group.RequireEffective(form.On.Value, acts.Today);
        group.MeetOn(form.MeetingDay!.Value, form.MeetingTime!.Value, form.MeetingPlace!);
        group.Mandate(form.CollectsInterest, form.CollectsDeposits, form.MinimumDeposit!.Value);
        group.AwaitApproval();
        db.Add(group);
        var exception = await BoardAsync(group, form);
        acts.Record(
            group, form, GroupEventKind.Founded, $"Thành lập {group.Name}; Tổ trưởng {form.Leader.FullName}, Tổ phó {form.Deputy.FullName}", exception);
        await db.SaveOnceAsync<GroupEvent>(form.Id);
        return true;
    }

    private async Task<Hamlet?> FindPlaceAsync(Form form) =>
        await db.Organisations.AnyAsync(organisation => organisation.Id == form.Organisation)
        && await db.TransactionPoints.AnyAsync(point => point.Id == form.Point)
            ? await db.Hamlets.SingleOrDefaultAsync(hamlet => hamlet.Id == form.Hamlet)
            : null;

    /// <summary>The first two members, elected on the day of the founding. Answers what is to be recorded of rules they break.</summary>
    private async Task<string?> BoardAsync(SavingsGroup group, Form form)
    {
        if (form.Leader.CustomerCode == form.Deputy.CustomerCode)
            throw new RuleViolationException(GroupLifeRules.LeaderIsNotDeputy) { Field = $"{nameof(Form.Deputy)}.{nameof(Founder.CustomerCode)}" };
        var leader = await PersonAsync(form.Leader, nameof(Form.Leader));
        var deputy = await PersonAsync(form.Deputy, nameof(Form.Deputy));
        var (on, field, people) = (group.FoundedOn, $"{nameof(Form.Leader)}.{nameof(Founder.CustomerCode)}", new[] { leader.Id, deputy.Id });
        var exception = acts.Pass(
            [
                .. form.Declare().Concerns(), .. await boards.ElsewhereAsync(group.Id, on, people, field),
                .. await boards.MembersElsewhereAsync(on, people, field),
            ],
            form);
        var board = new Board(Join(group, leader), Join(group, deputy));
        group.Elect(board, on, new HashSet<Guid> { board.Leader, board.Deputy });
        return exception;
    }

    /// <summary>A person known by the customer code, under the same name, or a new one.</summary>
    private async Task<Member> PersonAsync(Founder founder, string field)
    {
        var (code, codeField) = (founder.CustomerCode!, $"{field}.{nameof(Founder.CustomerCode)}");
        if (await db.Members.SingleOrDefaultAsync(member => member.CustomerCode == code) is { } known)
        {
            FoundingCheck.RefuseTakenCustomerCode(VietnameseText.Fold(known.FullName) != VietnameseText.Fold(founder.FullName!), code, codeField);
            return known;
        }

        FoundingCheck.RefuseTakenCustomerCode(await db.IsCustomerCodeTakenAsync(code), code, codeField);
        var person = Member.Register(Guid.CreateVersion7(), code, founder.FullName!, founder.BirthDate!.Value, founder.Gender!.Value);
        db.Add(person);
        return person;
    }

    private Guid Join(SavingsGroup group, Member person)
    {
        var stay = new Membership(Guid.CreateVersion7(), group.Id, person.Id, group.FoundedOn);
        db.Add(stay);
        return stay.Id;
    }
}
