using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Thành lập tổ (10A): the group waits as "dự kiến" with its first board until the commune has approved and it starts.</summary>
public sealed class FoundGroup(PortalDbContext db, GroupActs acts) : IUseCase
{
    public sealed record Page(IReadOnlyList<Choice> Hamlets, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Points, Form Form);

    public sealed record Choice(Guid Id, string Name);

    /// <summary>One of the first board, as the list of founding members names them.</summary>
    public sealed class Founder
    {
        [Required, RegularExpression("[0-9]{10}", ErrorMessage = "Mã khách hàng gồm đúng 10 chữ số."), Display(Name = "mã khách hàng")]
        public string? CustomerCode { get; set; }

        [Required, StringLength(100), Display(Name = "họ tên")]
        public string? FullName { get; set; }

        [Required, Display(Name = "ngày sinh")]
        public DateOnly? BirthDate { get; set; }

        [Required, EnumDataType(typeof(Gender)), Display(Name = "giới tính")]
        public Gender? Gender { get; set; }
    }

    public sealed class Form : ActForm
    {
        [Required, RegularExpression("[0-9]{7}", ErrorMessage = "Mã tổ gồm đúng 7 chữ số."), Display(Name = "mã tổ")]
        public string? Code { get; set; }

        [Required, StringLength(150), Display(Name = "tên tổ")]
        public string? Name { get; set; }

        [Required, Display(Name = "ấp")]
        public Guid? Hamlet { get; set; }

        [Required, Display(Name = "Hội nhận ủy thác")]
        public Guid? Organisation { get; set; }

        [Required, Display(Name = "điểm giao dịch")]
        public Guid? Point { get; set; }

        [Required, Range(1, 31), Display(Name = "ngày họp hằng tháng")]
        public int? MeetingDay { get; set; }

        [Required, Display(Name = "giờ họp")]
        public TimeOnly? MeetingTime { get; set; }

        [Required, StringLength(200), Display(Name = "nơi họp")]
        public string? MeetingPlace { get; set; }

        [Display(Name = "ủy nhiệm thu lãi")]
        public bool CollectsInterest { get; set; }

        [Display(Name = "ủy nhiệm thu tiền gửi")]
        public bool CollectsDeposits { get; set; }

        [Required, Display(Name = "mức gửi tối thiểu")]
        public Vnd? MinimumDeposit { get; set; }

        [Required, Display(Name = "Tổ trưởng")]
        public Founder Leader { get; set; } = new();

        [Required, Display(Name = "Tổ phó")]
        public Founder Deputy { get; set; } = new();
    }

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

    /// <summary>Founds; false when the hamlet is not in the person's hands. Throws TK-001 to TK-003, TK-102, TK-103, TK-105, TK-111, TK-130, TK-131.</summary>
    public async Task<bool> HandleAsync(Form form)
    {
        if (form.Id == Guid.Empty || await db.Hamlets.SingleOrDefaultAsync(hamlet => hamlet.Id == form.Hamlet) is not { } hamlet)
            return false;
        if (await acts.IsDoneAsync(form))
            return true;
        await db.RequireFreeCodeAsync(form.Code!);
        var group = SavingsGroup.Found(
            Guid.CreateVersion7(), form.Code!, form.Name!, hamlet, form.Organisation!.Value, form.Point!.Value, form.On!.Value);
        group.MeetOn(form.MeetingDay!.Value, form.MeetingTime!.Value, form.MeetingPlace!);
        group.Mandate(form.CollectsInterest, form.CollectsDeposits, form.MinimumDeposit!.Value);
        group.AwaitApproval();
        var board = new Board(await JoinAsync(group, form.Leader, nameof(Form.Leader)), await JoinAsync(group, form.Deputy, nameof(Form.Deputy)));
        group.Elect(board, form.On.Value, new HashSet<Guid> { board.Leader, board.Deputy });
        db.Add(group);
        acts.Record(group, form, GroupEventKind.Founded, $"Thành lập Tổ {group.Code} – {group.Name}; Tổ trưởng {form.Leader.FullName}, Tổ phó {form.Deputy.FullName}");
        await db.SaveOnceAsync<GroupEvent>(form.Id);
        return true;
    }

    /// <summary>Admits a founding member: a person known by the customer code, or a new one. Answers the stay.</summary>
    private async Task<Guid> JoinAsync(SavingsGroup group, Founder founder, string field)
    {
        var person = await db.Members.SingleOrDefaultAsync(member => member.CustomerCode == founder.CustomerCode)
            ?? db.Members.Local.SingleOrDefault(member => member.CustomerCode == founder.CustomerCode);
        if (person is null)
        {
            await db.RequireFreeCustomerCodeAsync(founder.CustomerCode!, $"{field}.{nameof(Founder.CustomerCode)}");
            person = Member.Register(Guid.CreateVersion7(), founder.CustomerCode!, founder.FullName!, founder.BirthDate!.Value, founder.Gender!.Value);
            db.Add(person);
        }
        else if (VietnameseText.Fold(person.FullName) != VietnameseText.Fold(founder.FullName!))
        {
            throw new RuleViolationException(GroupLifeRules.CustomerCodeIsFree, founder.CustomerCode!) { Field = $"{field}.{nameof(Founder.CustomerCode)}" };
        }

        var stay = new Membership(Guid.CreateVersion7(), group.Id, person.Id, group.FoundedOn);
        db.Add(stay);
        return stay.Id;
    }
}
