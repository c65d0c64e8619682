using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Takes a watch list out as a file and notes who took how much.</summary>
public sealed class ExportWatchList(PortalDbContext db, ShowWatchList lists, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>The rows that the filter shows; null when there is no such list for the person. One entry in the audit trail.</summary>
    public async Task<ReportTable?> HandleAsync(string slug, WatchListFilter filter)
    {
        if (await lists.WholeAsync(slug, filter) is not { } whole)
            return null;
        var table = ReportTable.Of($"Theo dõi: {whole.List.Title}", $"{whole.Why} Ngày {clock.Today:dd/MM/yyyy}", whole.Rows, Columns);
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private static ReportColumn<WatchLine>[] Columns =>
    [
        new("Mã tổ", row => row.Group.Code), new("Tên tổ", row => row.Group.Name), new("Xã", row => row.Group.Commune), new("Hội", row => row.Group.Organisation),
        new("Đối tượng", row => row.Name), new("Mã", row => row.Code), new("Số tiền (đ)", row => row.Amount, IsTotalled: true), new("Ngày", row => row.Hit.Day),
        new("Căn cứ", row => row.Evidence),
        new("Giao cho", row => row.Standing.Assigned?.PersonName), new("Hạn", row => row.Standing.Assigned?.Until),
        new("Ghi chú cuối", row => row.Standing.Note?.Text), new("Hoãn đến", row => row.Standing.Snoozed?.Until), new("Lý do hoãn", row => row.Standing.Snoozed?.Text),
        new("Hứa trả (đ)", row => row.Promise?.Promise.Amount), new("Hứa trả đến", row => row.Promise?.Promise.PayBy), new("Lời hứa", row => row.Promise?.State.Title()),
    ];
}
