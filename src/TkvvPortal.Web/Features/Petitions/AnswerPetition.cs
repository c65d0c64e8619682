using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Takes an opinion on, or answers it; what was merged into it gets the same answer.</summary>
public sealed class AnswerPetition(PortalDbContext db, PetitionTurns turns, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [StringLength(4000), Display(Name = "Câu trả lời")]
        public string? Reply { get; set; }
    }

    /// <summary>Takes it on; false when it does not exist for the person. Throws TK-380, TK-386, TK-387.</summary>
    public Task<bool> StartAsync(Guid id) => ActAsync(id, (petition, by) => petition.Start(by), null);

    /// <summary>Answers; false as above. Throws TK-380, TK-383, TK-386, TK-387.</summary>
    public Task<bool> HandleAsync(Guid id, Form form) => ActAsync(id, (petition, by) => petition.ReplyWith(form.Reply, by), form.Version);

    private async Task<bool> ActAsync(Guid id, Action<Petition, RecordStamp> act, Guid? version)
    {
        if (await db.Petitions.Include(one => one.Steps).SingleOrDefaultAsync(one => one.Id == id) is not { } petition)
            return false;
        turns.RefuseOthers(petition, await turns.StepDaysAsync());
        var by = user.Stamp(clock.Today, clock);
        act(petition, by);
        db.Expect(petition, version ?? petition.Version);
        foreach (var merged in await db.Petitions.Include(one => one.Steps).Where(one => one.MergedIntoId == id).ToListAsync())
            merged.ReplyLike(petition, by);
        await db.SaveChangesAsync();
        return true;
    }
}
