using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Tests.Seeding;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Loans;

/// <summary>Every list holds the very loans that the domain puts on it.</summary>
public sealed class WatchQueriesTests(SmallDemo demo) : IClassFixture<SmallDemo>
{
    private readonly PortalDbContext _db = demo.Db;

    /// <summary>Days all over the year, and limits so wide and so narrow that every list has loans on it and off it.</summary>
    [Theory]
    [InlineData("2026-11-23", 1)]
    [InlineData("2026-12-10", 1)]
    [InlineData("2027-02-14", 3)]
    [InlineData("2027-07-01", 9)]
    public async Task Every_list_is_that_of_the_domain(string day, int width)
    {
        var (today, policy) = (DateOnly.Parse(day), await PolicyAsync(width));
        var queries = await WatchQueries.LoadAsync(_db, policy, today);
        var expected = (await WatchedAsync(queries)).ToDictionary(row => row.Code, row => queries.Limits.Find(row.Watched, today));

        foreach (var reason in Enum.GetValues<WatchReason>())
        {
            var codes = await queries.On(reason).Select(loan => loan.Code).ToListAsync();
            Assert.Equal(expected.Where(row => row.Value.Contains(reason)).Select(row => row.Key).Order(), codes.Order());
        }
    }

    [Fact]
    public async Task The_demo_has_loans_on_every_list_that_needs_no_event()
    {
        var queries = await WatchQueries.LoadAsync(_db, await PolicyAsync(9), new DateOnly(2027, 3, 1));

        foreach (var reason in Enum.GetValues<WatchReason>().Where(reason => reason != WatchReason.FreezeEnding))
            Assert.True(await queries.On(reason).AnyAsync(), $"{reason} is empty.");
    }

    [Fact]
    public async Task One_months_interest_is_rounded_as_the_domain_rounds_it()
    {
        var loans = await _db.Loans.AsNoTracking().Where(loan => loan.InTerm > Vnd.Zero).Take(40).ToListAsync();
        var grace = (await _db.Programmes.Where(programme => programme.InterestInGrace).Select(programme => programme.Id).ToListAsync()).ToHashSet();
        var queries = await WatchQueries.LoadAsync(_db, await PolicyAsync(1), new DateOnly(2026, 11, 23));
        await using var transaction = await _db.Database.BeginTransactionAsync();
        foreach (var (loan, index) in loans.Where(loan => !grace.Contains(loan.ProgrammeId)).Select((loan, index) => (loan, index)))
        {
            var arrears = new Vnd(ArrearsAge.OneMonth(loan.InTerm + loan.Overdue, loan.Rate).Amount * 3 + index % 2);
            await _db.Loans.Where(row => row.Id == loan.Id).ExecuteUpdateAsync(row => row
                .SetProperty(one => one.ArrearsInTerm, arrears).SetProperty(one => one.ArrearsOverdue, Vnd.Zero));
            Assert.Equal(index % 2 == 1, await queries.On(WatchReason.ArrearsHigh).AnyAsync(row => row.Id == loan.Id));
        }

        await transaction.RollbackAsync();
    }

    private async Task<List<(string Code, WatchedLoan Watched)>> WatchedAsync(WatchQueries queries)
    {
        var rows = await (
            from loan in _db.Loans.AsNoTracking()
            join programme in _db.Programmes.AsNoTracking() on loan.ProgrammeId equals programme.Id
            join lent in _db.Groups on loan.GroupId equals lent.Id
            join point in _db.TransactionPoints on lent.TransactionPointId equals point.Id
            select new { loan, programme, point.SessionDay }).ToListAsync();
        return rows.ConvertAll(row => (row.loan.Code, WatchedLoan.Of(row.loan, row.programme, queries.Adjustments, row.SessionDay)));
    }

    private async Task<PolicyBook> PolicyAsync(int width)
    {
        string[] days = [PolicyKey.DueNoticeDays, PolicyKey.DueOutlookDays, PolicyKey.FreezeEndDays, PolicyKey.AdjustmentWatchDays];
        var parameters = await _db.PolicyParameters.AsNoTracking().ToListAsync();
        return new PolicyBook(parameters.Select(one => new PolicyParameter(
            one.Key, one.EffectiveFrom, days.Contains(one.Key) ? one.Value * width : one.Key == PolicyKey.ArrearsWatchMonths ? Math.Max(1, one.Value / width) : one.Value,
            one.Source, one.Meaning)));
    }
}
