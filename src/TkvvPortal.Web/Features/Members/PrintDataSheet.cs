using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>
/// Phiếu dữ liệu cá nhân: everything the portal keeps about a person, for a request of that person (NĐ 356/2025/NĐ-CP). Printing it is a look
/// that is recorded.
/// </summary>
public sealed class PrintDataSheet(MemberHeads heads, ShowMember show, RevealDatum reveal, PortalClock clock) : IUseCase
{
    /// <summary>Who it is about, and the form that asks why.</summary>
    public sealed record Page(MemberHead Head, RevealDatum.Form Form);

    /// <summary>The sheet as printed.</summary>
    public sealed record Paper(ShowMember.Page Shown, DateOnly On, string Reason);

    /// <summary>The page that asks for the reason; null when the member does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, RevealDatum.Form? posted = null) => await heads.FindAsync(code) is { } head
        ? new Page(head, posted ?? new RevealDatum.Form { Id = Guid.CreateVersion7(), Datum = PersonalDatum.DataSheet })
        : null;

    /// <summary>Records the look and reads the sheet; null when the member does not exist for the person. Throws TK-156.</summary>
    public async Task<Paper?> HandleAsync(string code, RevealDatum.Form form) =>
        await reveal.HandleAsync(code, PersonalDatum.DataSheet, form) && await heads.FullAsync(code) is { } head
            ? new Paper(await show.PageAsync(head, form), clock.Today, form.Reason ?? "")
            : null;
}
