using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>Conclusions of briefings, one paper for each point.</summary>
public sealed class BriefingForm(PortalDbContext db, Briefing briefing) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "giao-ban", null, BriefingPaper.Title, "Tổ giao dịch xã, hằng tháng sau phiên giao dịch",
        "Số liệu, điểm danh và kết luận giao ban của phiên trong tháng", FormUnit.Point)
    {
        Roles = [PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant],
    };

    /// <summary>A paper for every point of the groups; queries go by points, of which an office has few.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var codes = await db.TransactionPoints.Where(point => db.Groups.Any(group => group.TransactionPointId == point.Id && subject.GroupIds.Contains(group.Id)))
            .OrderBy(point => point.Code).Select(point => point.Code).ToListAsync();
        List<FilledForm> papers = [];
        foreach (var code in codes)
        {
            if (await briefing.PageAsync(code, subject.Month) is { } page)
                papers.Add(new FilledForm(code, BriefingPaper.Of(page)));
        }

        return papers;
    }
}
