using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>The sessions of a month, point by point.</summary>
public sealed class ListSessions(PortalDbContext db, SessionPoints points, PortalClock clock) : IUseCase
{
    public sealed record Page(FiscalMonth Month, PageOf<Line> List, IReadOnlyList<FiscalMonth> Months, DateOnly Today);

    public sealed record Line(string Code, string Point, string Commune, int SessionDay, int Groups, int Came, long Held, DateOnly? ClosedOn)
    {
        public DateOnly On(FiscalMonth month) => month.Day(SessionDay);
    }

    /// <summary>Two queries.</summary>
    public async Task<Page> PageAsync(FiscalMonth? asked, int page)
    {
        var month = asked ?? clock.Month;
        var lines =
            from point in points.Points(month)
            orderby point.SessionDay, point.Code
            select new Line(
                point.Code, point.Name, point.Commune, point.SessionDay, db.Groups.Count(grp => grp.TransactionPointId == point.PointId),
                db.SessionPresences.Count(presence => presence.Came
                    && db.CommuneSessions.Any(session => session.Id == presence.SessionId && session.PointId == point.PointId && session.Month == month)),
                (from receipt in db.Receipts
                 where receipt.Month == month && receipt.Reversal == null && db.Groups.Any(grp => grp.Id == receipt.GroupId && grp.TransactionPointId == point.PointId)
                 join sheet in db.Sheets on receipt.SheetId equals sheet.Id
                 where receipt.Link > sheet.HandedUpTo
                 select (long)receipt.Interest + (long)receipt.Deposit - (long)receipt.FromDeposit).Sum(),
                db.CommuneSessions.Where(session => session.PointId == point.PointId && session.Month == month).Select(session => session.ClosedOn).FirstOrDefault());
        return new Page(month, await lines.ToPageAsync(page), ReceiptTexts.MonthsUpTo(clock.Month, month), clock.Today);
    }
}
