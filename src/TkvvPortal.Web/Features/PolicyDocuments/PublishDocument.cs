using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.PolicyDocuments;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Files;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.PolicyDocuments;

/// <summary>Publishes a text and puts it on the agenda of the groups that must hear it.</summary>
public sealed class PublishDocument(PortalDbContext db, IncomingFiles files, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Programmes, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [StringLength(60), Display(Name = "Số, ký hiệu")]
        public string? Number { get; set; }

        [Display(Name = "Ngày ban hành")]
        public DateOnly? IssuedOn { get; set; }

        [StringLength(150), Display(Name = "Cơ quan ban hành")]
        public string? Issuer { get; set; }

        [StringLength(500), Display(Name = "Trích yếu")]
        public string? Title { get; set; }

        [StringLength(4000), Display(Name = "Nội dung nói với tổ viên")]
        public string? Summary { get; set; }

        [Display(Name = "Tệp văn bản")]
        public IFormFile? File { get; set; }

        [Display(Name = "Xã")]
        public Guid? Commune { get; set; }

        [Display(Name = "Hội")]
        public Guid? Organisation { get; set; }

        [Display(Name = "Tổ có món vay của chương trình")]
        public Guid? Programme { get; set; }
    }

    /// <summary>The page; four queries.</summary>
    public async Task<Page> PageAsync(Form? form = null) => new(
        await db.CommunesOfGroupsAsync(), await db.Organisations.OrderBy(one => one.Code).Select(one => new Choice(one.Id, one.Name)).ToListAsync(),
        await db.Programmes.OrderBy(one => one.Code).Select(one => new Choice(one.Id, one.Name)).ToListAsync(), form ?? new Form { Id = Guid.CreateVersion7() });

    /// <summary>Publishes once, however often the form is sent; returns the key. Throws TK-390 … TK-393, TK-400 … TK-402, TK-404.</summary>
    public async Task<Guid> HandleAsync(Form form)
    {
        if (form.Id == Guid.Empty || await db.PolicyDocuments.AnyAsync(document => document.Id == form.Id))
            return form.Id;
        var by = user.Stamp(clock.Today, clock);
        var text = new DocumentText(form.Number, form.IssuedOn, form.Issuer, form.Title, form.Summary);
        // Looked at before the file is kept: a text refused leaves no file behind.
        var draft = PolicyDocument.Publish(form.Id, text, null, by);
        draft.RefuseTwice(await db.PolicyDocuments.Where(one => one.Number == draft.Number && one.Issuer == draft.Issuer).Select(one => (DateOnly?)one.PublishedOn).SingleOrDefaultAsync());
        var audience = DocumentAudience.Of(draft, await GroupsAsync(form));
        db.Add(form.File is null ? draft : PolicyDocument.Publish(form.Id, text, await files.KeepAsync(form.Id, form.File), by));
        db.AddRange(audience);
        await db.SaveOnceAsync<PolicyDocument>(form.Id);
        return form.Id;
    }

    private Task<List<Guid>> GroupsAsync(Form form) => db.Groups
        .Where(group => group.Status == GroupStatus.Active
            && (form.Commune == null || group.CommuneId == form.Commune)
            && (form.Organisation == null || group.OrganisationId == form.Organisation)
            && (form.Programme == null || db.Loans.Any(loan => loan.GroupId == group.Id && loan.ProgrammeId == form.Programme && (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0)))
        .Select(group => group.Id).ToListAsync();
}
