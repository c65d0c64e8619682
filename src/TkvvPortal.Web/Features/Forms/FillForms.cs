using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>Fills a form for the groups that were chosen.</summary>
public sealed class FillForms(PortalDbContext db, PaperGroups papers, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>The subject; null when the group or the commune has nothing in the scope of the person. One query, two for a commune.</summary>
    public async Task<FormSubject?> SubjectAsync(FormChoice choice)
    {
        var month = choice.Ky ?? clock.Month;
        var day = month < clock.Month ? month.LastDay : clock.Today;
        var groups = await papers.OfAsync(db.GroupsOf(choice.Xa, null, choice.To), day);
        return groups.Count == 0 && (choice.Xa is not null || !string.IsNullOrEmpty(choice.To)) ? null : new FormSubject(groups, month);
    }

    /// <summary>The filled papers with the name of their file; none where there is nothing to fill them from.</summary>
    public static async Task<FormSet> FillAsync(IOfficialForm form, FormSubject subject, Guid id = default)
    {
        var filled = (await form.FillAsync(subject)).Where(one => id == default || one.Id == id).ToList();
        return new FormSet(form.Info, form.Info.IsYearly ? $"{subject.Month.Year}" : subject.Month.ToRoute(), filled);
    }

    /// <summary>Notes in the audit trail who took how many papers of what.</summary>
    public async Task NoteAsync(string title, int papers)
    {
        db.Note(actor, clock, new { Export = title, Rows = papers });
        await db.SaveChangesAsync();
    }
}
