using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Imports;
using TkvvPortal.Data.Tests.Setup;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Imports;

public sealed class UndoImportTests
{
    private static readonly string[] Changed =
    [
        "ma_mon_vay,ma_kh,ma_to,ma_chuong_trinh,ngay_giai_ngan,so_tien_giai_ngan,lai_suat_nam,ngay_den_han,du_no_trong_han,du_no_qua_han,du_no_khoanh,lai_ton_trong_han,lai_ton_qua_han,ngay_so_lieu",
    ];

    [Fact]
    public async Task What_was_added_goes()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Members);
        var run = await work.ImportAsync(ImportKind.Loans, "loans.xlsx");
        await work.UndoAsync(run);

        Assert.Equal(0, await work.ReadAsync(db => db.Loans.CountAsync()));
        Assert.Equal(120, (await work.PlanAsync(ImportKind.Loans, "loans.xlsx")).Counts.New);
    }

    [Fact]
    public async Task What_was_changed_gets_its_old_values()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Loans);
        var before = await FirstLoanAsync(work);
        var run = await work.ImportAsync(await LaterFiguresAsync(work, "2026-11-30", 1_000));
        Assert.Equal(1_000, (await FirstLoanAsync(work)).InTerm);

        await work.UndoAsync(run);

        Assert.Equal(before, await FirstLoanAsync(work));
    }

    [Fact]
    public async Task Only_the_last_of_its_kind_is_taken_back()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Loans);
        var earlier = await work.ImportAsync(await LaterFiguresAsync(work, "2026-11-30", 1_000));
        await work.ImportAsync(await LaterFiguresAsync(work, "2026-12-31", 900));

        await RefusedAsync(ImportRules.OnlyLastIsUndone, () => work.UndoAsync(earlier));
    }

    [Fact]
    public async Task Groups_stay_once_members_stand_on_them()
    {
        await using var work = await ImportWork.StartAsync();
        var groups = await work.ImportAsync(ImportKind.Groups, "groups.xlsx");
        await work.ImportAsync(ImportKind.Members, "members.xlsx");

        await RefusedAsync(ImportRules.NothingStandsOnIt, () => work.UndoAsync(groups));
        Assert.Equal(10, await work.ReadAsync(db => db.Groups.CountAsync()));
    }

    [Fact]
    public async Task A_row_changed_since_is_left_alone()
    {
        await using var work = await ImportWork.StartAsync();
        var groups = await work.ImportAsync(ImportKind.Groups, "groups.xlsx");
        await using (var session = work.Database.Open())
        {
            (await session.Db.Groups.FirstAsync()).MeetOn(9, new TimeOnly(9, 0), "Nơi khác");
            await session.Db.SaveChangesAsync();
        }

        await RefusedAsync(ImportRules.NothingStandsOnIt, () => work.UndoAsync(groups));
    }

    [Fact]
    public async Task Figures_stay_once_a_sheet_was_opened_with_them()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Members);
        var loans = await work.ImportAsync(ImportKind.Loans, "loans.xlsx");
        work.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await using (var session = work.Database.Open())
        {
            var group = await session.Db.Groups.FirstAsync();
            session.Db.Add(CollectionSheet.Open(Guid.CreateVersion7(), group.Id, work.Database.PortalClock.Month, [], work.Database.PortalClock));
            await session.Db.SaveChangesAsync();
        }

        await RefusedAsync(ImportRules.NothingStandsOnIt, () => work.UndoAsync(loans));
    }

    [Fact]
    public async Task Loans_stay_once_something_happened_to_one_of_them()
    {
        await using var work = await ImportWork.WithSamplesAsync(ImportKind.Members);
        var loans = await work.ImportAsync(ImportKind.Loans, "loans.xlsx");
        await using (var session = work.Database.Open())
        {
            var clock = work.Database.PortalClock;
            var paper = new EventPaper(clock.Today, "Bỏ đi", "Phiếu báo 1", clock.UtcNow, Guid.Empty, "Cán bộ");
            session.Db.Add(LoanEvent.Absconded(Guid.CreateVersion7(), TestLoanEvents.Contract(await session.Db.Loans.FirstAsync()), paper));
            await session.Db.SaveChangesAsync();
        }

        await RefusedAsync(ImportRules.NothingStandsOnIt, () => work.UndoAsync(loans));
        Assert.Equal(120, await work.ReadAsync(db => db.Loans.CountAsync()));
    }

    private static Task<(long InTerm, DateOnly AsOf)> FirstLoanAsync(ImportWork work) => work.ReadAsync(async db =>
    {
        var loan = await db.Loans.OrderBy(one => one.Code).FirstAsync();
        return (loan.InTerm.Amount, loan.AsOf);
    });

    private static Task<ImportRequest> LaterFiguresAsync(ImportWork work, string asOf, long inTerm) => work.ReadAsync(async db =>
    {
        var loan = await db.Loans.OrderBy(one => one.Code).FirstAsync();
        var stay = await db.Memberships.Include(one => one.Member).SingleAsync(one => one.Id == loan.MembershipId);
        var group = await db.Groups.SingleAsync(one => one.Id == loan.GroupId);
        var programme = await db.Programmes.SingleAsync(one => one.Id == loan.ProgrammeId);
        return ImportWork.Text(ImportKind.Loans, "loans.csv", [.. Changed, string.Join(',',
            loan.Code, stay.Member.CustomerCode, group.Code, programme.Code, $"{loan.DisbursedOn:yyyy-MM-dd}", loan.DisbursedAmount.Amount,
            $"\"{loan.Rate.PercentPerYear}\"", $"{loan.MaturesOn:yyyy-MM-dd}", inTerm, 0, 0, 0, 0, asOf)]);
    });

    private static async Task RefusedAsync(Rule rule, Func<Task> act) =>
        Assert.Equal(rule.Id, (await Assert.ThrowsAsync<RuleViolationException>(act)).Rule.Id);
}
