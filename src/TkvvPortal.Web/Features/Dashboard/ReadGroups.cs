using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Puts the figures of every group in scope together: nine queries, whatever the size of the data.</summary>
public sealed class ReadGroups(PortalDbContext db, ReadMoney money, ReadActivity activity) : IUseCase
{
    /// <summary>The groups founded by the end of the month, and the day the bank's figures hold for.</summary>
    public sealed record Result(IReadOnlyList<GroupMonth> Rows, DateOnly? DataDate);

    public async Task<Result> ReadAsync(MonthInView view)
    {
        var rows = await NamesAsync(view.Until);
        var members = await money.MembersAsync(view.Until);
        var balances = await money.BalancesAsync();
        var deposits = await money.DepositsAsync();
        var sheets = await money.SheetsAsync(view.Month, view.Judged);
        var receipts = await money.ReceiptsAsync(view.Month, view.Judged);
        var meetings = await activity.MeetingsAsync(view.Month, view.Judged, view.Today);
        var duties = await activity.DutiesAsync(view.Month, view.Today);
        var visits = await db.LastVisitsAsync(view.Until);
        var opinions = await activity.LateOpinionsAsync(view.Today);
        var figures = rows.Select(row => Balances(row, sheets.GetValueOrDefault(row.Id)) with
        {
            Members = members.GetValueOrDefault(row.Id),
            Month = Month(sheets.GetValueOrDefault(row.Id), receipts.GetValueOrDefault(row.Id)),
            Judged = Judged(sheets.GetValueOrDefault(row.Id), receipts.GetValueOrDefault(row.Id)),
            Meetings = meetings.GetValueOrDefault(row.Id, MeetingFigures.Nothing),
            Duties = duties.GetValueOrDefault(row.Id, DutyFigures.Nothing),
            LastVisit = visits.TryGetValue(row.Id, out var on) ? on : null,
            LateOpinions = opinions.GetValueOrDefault(row.Id),
        });
        return new Result([.. figures], balances.Count == 0 ? null : balances.Values.Max(balance => balance.AsOf));

        // The present month shows the bank's data; a past one what its sheets were opened with.
        GroupMonth Balances(GroupMonth row, ReadMoney.Sheet? sheet) => view.IsPresent
            ? row with
            {
                Outstanding = new Vnd(balances.GetValueOrDefault(row.Id)?.Outstanding ?? 0),
                Overdue = new Vnd(balances.GetValueOrDefault(row.Id)?.Overdue ?? 0),
                Loans = balances.GetValueOrDefault(row.Id)?.Loans ?? 0,
                DepositBalance = new Vnd(deposits.GetValueOrDefault(row.Id)?.Balance ?? 0),
            }
            : row with
            {
                Outstanding = new Vnd(sheet?.Outstanding ?? 0),
                Overdue = new Vnd(sheet?.Overdue ?? 0),
                DepositBalance = new Vnd(sheet?.Deposits ?? 0),
            };
    }

    private Task<List<GroupMonth>> NamesAsync(DateOnly until) => (
        from grp in db.Groups
        join commune in db.Communes on grp.CommuneId equals commune.Id
        join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
        where grp.FoundedOn <= until
        select new GroupMonth
        {
            Id = grp.Id,
            Code = grp.Code,
            Name = grp.Name,
            Commune = commune.Name,
            Organisation = organisation.Name,
            FoundedOn = grp.FoundedOn,
            IsActive = grp.Status == GroupStatus.Active,
            CollectsInterest = grp.CollectsInterest,
        }).ToListAsync();

    private static Collected Month(ReadMoney.Sheet? sheet, ReadMoney.Receipt? receipt) => new(
        sheet?.Opened > 0, new Vnd(sheet?.Due ?? 0), new Vnd(receipt?.Interest ?? 0), new Vnd(receipt?.Deposits ?? 0));

    private static Collected Judged(ReadMoney.Sheet? sheet, ReadMoney.Receipt? receipt) => new(
        sheet?.JudgedDue > 0, new Vnd(sheet?.JudgedDue ?? 0), new Vnd(receipt?.JudgedInterest ?? 0), Vnd.Zero);
}
