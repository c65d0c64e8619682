using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Seeding.Demo;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Seeding;

public sealed class DemoDataTests(SmallDemo demo) : IClassFixture<SmallDemo>
{
    private readonly PortalDbContext _db = demo.Db;

    [Fact]
    public async Task A_second_time_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => DemoData.SeedAsync(_db, new DemoOptions(SmallDemo.Today, DemoSize.Small), "hash"));
        Assert.Contains("đã có Tổ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receipt_numbers_run_without_a_gap_to_the_last_one_of_the_book()
    {
        var books = await _db.ReceiptBooks.ToDictionaryAsync(book => (book.GroupId, book.Year), book => book.LastNumber);
        var receipts = await _db.Receipts.Select(receipt => new { receipt.GroupId, receipt.Year, receipt.Number }).ToListAsync();
        var runs = receipts.GroupBy(receipt => (receipt.GroupId, receipt.Year)).ToList();
        Assert.Equal(books.Count, runs.Count);
        Assert.All(runs, run => Assert.Equal(Enumerable.Range(1, books[run.Key]), run.Select(receipt => receipt.Number).Order()));
    }

    [Fact]
    public async Task Batches_total_their_receipts()
    {
        var batches = await _db.ReceiptBatches.Include(batch => batch.Receipts).ToListAsync();
        Assert.All(batches, batch => Assert.Equal(batch.Interest, batch.Receipts.Total(receipt => receipt.Interest)));
        Assert.All(batches, batch => Assert.Equal(batch.Deposit, batch.Receipts.Total(receipt => receipt.Deposit)));
        Assert.NotEmpty(await _db.ReceiptReversals.ToListAsync());
    }

    [Fact]
    public async Task Closed_meetings_have_a_quorum_and_every_topic_answered()
    {
        var policy = new PolicyBook(await _db.PolicyParameters.ToListAsync());
        var meetings = await _db.Meetings.Where(meeting => meeting.Status == MeetingStatus.Closed).Include(meeting => meeting.Agenda).ToListAsync();
        Assert.NotEmpty(meetings);
        Assert.All(meetings, meeting =>
        {
            Assert.True(meeting.PresentCount >= meeting.MemberCount * policy.Number(PolicyKey.Quorum, meeting.ScheduledOn));
            Assert.Equal(12, meeting.Agenda.Count(item => item.IsAnswered));
        });
    }

    [Fact]
    public async Task Nobody_is_in_two_groups_at_once()
    {
        var stays = await _db.Memberships.ToListAsync();
        Assert.All(stays.GroupBy(stay => stay.MemberId), person => Assert.All(
            person.OrderBy(stay => stay.JoinedOn).Zip(person.OrderBy(stay => stay.JoinedOn).Skip(1)),
            pair => Assert.True(pair.First.LeftOn < pair.Second.JoinedOn)));
    }

    [Fact]
    public async Task Balances_are_of_the_first_day_of_the_month_and_not_negative()
    {
        var firstDay = new DateOnly(2026, 11, 1);
        Assert.All(await _db.Loans.ToListAsync(), loan =>
        {
            Assert.Equal(firstDay, loan.AsOf);
            Assert.True(loan.InTerm >= Vnd.Zero && loan.Overdue >= Vnd.Zero && loan.Frozen >= Vnd.Zero);
            Assert.True(loan.Balance.Outstanding <= loan.DisbursedAmount);
        });
        Assert.All(await _db.DepositAccounts.ToListAsync(), account => Assert.True(account.AsOf == firstDay && account.Balance >= Vnd.Zero));
    }

    [Fact]
    public async Task Every_case_the_screens_show_is_there()
    {
        var sizes = await _db.Memberships.GroupBy(stay => stay.GroupId).Select(stays => stays.Count()).ToListAsync();
        Assert.Contains(60, sizes);
        Assert.Contains(62, sizes);
        Assert.Contains(4, sizes);
        Assert.Equal(2, await _db.Groups.Select(group => group.CommuneId).Distinct().CountAsync());
        Assert.Equal(4, await _db.Groups.Select(group => group.OrganisationId).Distinct().CountAsync());
        Assert.True(await _db.Memberships.AnyAsync(stay => !_db.Loans.Any(loan => loan.MembershipId == stay.Id)));
        Assert.True(await _db.Meetings.AnyAsync(meeting => meeting.ScheduledOn == SmallDemo.Today && meeting.Status == MeetingStatus.Planned && meeting.Duties.Count > 0));
        Assert.True(await _db.Meetings.AnyAsync(meeting => meeting.ScheduledOn > SmallDemo.Today && meeting.Status == MeetingStatus.Planned));
        Assert.True(await _db.Meetings.AnyAsync(meeting => meeting.Status == MeetingStatus.NotHeld));
        Assert.True(await _db.Loans.AnyAsync(loan => loan.Overdue > Vnd.Zero));
    }

    [Fact]
    public async Task The_first_leader_finds_a_full_group_with_an_open_sheet()
    {
        var leader = await _db.Users.SingleAsync(user => user.NormalizedUserName == "TOTRUONG1");
        var groupId = (await _db.Assignments.SingleAsync(assignment => assignment.UserId == leader.Id)).GroupId;
        Assert.Equal(60, await _db.Memberships.CountAsync(stay => stay.GroupId == groupId));
        var sheet = await _db.Sheets.SingleAsync(row => row.GroupId == groupId && row.Month == new FiscalMonth(2026, 11));
        Assert.Equal(0, sheet.SaveCount);
        Assert.All(demo.Summary.Accounts, account => Assert.True(_db.Users.Any(user => user.UserName == account.UserName)));
        Assert.Equal(6, demo.Summary.Accounts.Select(account => account.Role).Where(role => role != "Tổ phó").Distinct().Count());
    }
}
