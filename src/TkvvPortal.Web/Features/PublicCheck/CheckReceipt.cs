using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.PublicCheck;

/// <summary>Tra cứu biên lai by the code on the paper, for anybody.</summary>
public sealed class CheckReceipt(PortalDbContext db) : IUseCase
{
    /// <param name="Typed">What was typed.</param>
    /// <param name="Receipt">The receipt; none when the code is wrong.</param>
    public sealed record Page(string? Typed, PublicReceipt? Receipt);

    public async Task<Page> PageAsync(string? typed) =>
        new(typed, CheckCodes.Read(typed) is { } code ? await db.FindPublicReceiptAsync(code) : null);
}
