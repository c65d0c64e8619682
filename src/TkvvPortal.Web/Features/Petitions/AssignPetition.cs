using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Gives an opinion to an office and a person, or merges it into another one.</summary>
public sealed class AssignPetition(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [Required(ErrorMessage = "Hãy chọn nơi trả lời."), EnumDataType(typeof(PetitionOwner)), Display(Name = "Nơi trả lời")]
        public PetitionOwner? Owner { get; set; }

        [StringLength(100), Display(Name = "Người trả lời")]
        public string? OwnerName { get; set; }

        [Display(Name = "Hạn trả lời")]
        public DateOnly? AnswerBy { get; set; }

        [StringLength(300), Display(Name = "Lý do")]
        public string? Why { get; set; }
    }

    public sealed class Merge
    {
        [Required(ErrorMessage = "Hãy chọn ý kiến để gộp vào."), Display(Name = "Gộp vào ý kiến")]
        public Guid? Main { get; set; }
    }

    /// <summary>Assigns; false when it does not exist for the person. Throws TK-380 … TK-382, TK-386.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await FindAsync(id) is not { } petition)
            return false;
        petition.Assign(new PetitionOrder(form.Owner!.Value, form.OwnerName, form.AnswerBy, form.Why), user.Stamp(clock.Today, clock));
        db.Expect(petition, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>Merges; false when it does not exist for the person. Throws TK-380, TK-385, TK-386. The same form again changes nothing.</summary>
    public async Task<bool> MergeAsync(Guid id, Merge form)
    {
        if (await FindAsync(id) is not { } petition)
            return false;
        if (petition.MergedIntoId == form.Main)
            return true;
        var main = await FindAsync(form.Main!.Value) ?? throw new RuleViolationException(PetitionRules.MergeLeadsToOpen) { Field = nameof(Merge.Main) };
        petition.MergeInto(main, user.Stamp(clock.Today, clock));
        db.Expect(main, main.Version);
        await db.SaveChangesAsync();
        return true;
    }

    private Task<Petition?> FindAsync(Guid id) => db.Petitions.Include(one => one.Steps).SingleOrDefaultAsync(one => one.Id == id);
}
