using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.PolicyDocuments;

/// <summary>The texts groups are to hear, the newest first, with how many of the groups in scope heard them.</summary>
public sealed class ListDocuments(PortalDbContext db) : IUseCase
{
    public sealed record Page(PageOf<Line> List);

    public sealed record Line(Guid Id, string Number, DateOnly IssuedOn, string Issuer, string Title, DateOnly PublishedOn, int Groups, int Explained)
    {
        public bool IsDone => Groups > 0 && Explained == Groups;
    }

    /// <summary>Two queries.</summary>
    public async Task<Page> PageAsync(int page) => new(await db.PolicyDocuments
        .OrderByDescending(document => document.PublishedOn).ThenBy(document => document.Number)
        .Select(document => new Line(
            document.Id, document.Number, document.IssuedOn, document.Issuer, document.Title, document.PublishedOn,
            db.DocumentAudiences.Count(audience => audience.DocumentId == document.Id),
            db.DocumentAudiences.Count(audience => audience.DocumentId == document.Id && audience.ExplainedOn != null)))
        .ToPageAsync(page));
}
