using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Scope;

namespace TkvvPortal.Web.Tests.Features.Reports;

/// <summary>The figures of each report against rows counted one by one in memory, of the whole office from August to November 2026.</summary>
public sealed class ReportFiguresTests(SharedPortal portal)
{
    private static readonly FiscalMonth From = new(2026, 8);
    private static readonly FiscalMonth To = new(2026, 11);

    [Fact]
    public async Task Balances_of_the_running_month_are_the_banks_and_agree_by_programme()
    {
        var (loans, deposits, october) = await portal.InDatabaseAsync(async db => (
            await db.Loans.AsNoTracking().ToListAsync(), await db.DepositAccounts.AsNoTracking().ToListAsync(),
            (await db.FiguresOfGroups.AsNoTracking().ToListAsync()).Where(one => one.Month == To.Previous()).ToList()));
        var open = loans.Where(one => one.Balance.Outstanding.IsPositive).ToList();

        var (file, programmes) = (await FileAsync("du-no", "hoi", "den=2026-11"), await FileAsync("du-no-chuong-trinh", "chuong-trinh", "den=2026-11"));

        Assert.Equal(open.Select(one => one.MembershipId).Distinct().Count(), file.Sum("Số KH"));
        Assert.Equal(open.Sum(one => one.Overdue.Amount), file.Sum("NQH (đ)"));
        Assert.Equal(deposits.Sum(one => one.Balance.Amount), file.Sum("Số dư tiền gửi (đ)"));
        Assert.Equal(loans.Where(one => To.Contains(one.DisbursedOn)).Sum(one => one.DisbursedAmount.Amount), file.Sum("DS cho vay (đ)"));
        Assert.Equal(file.Sum("Tổng dư nợ (đ)") - october.Sum(one => one.Outstanding.Amount), file.Sum("Tăng, giảm so tháng trước (đ)"));
        Assert.Equal(file.Sum("DS cho vay (đ)") - file.Sum("Tăng, giảm so tháng trước (đ)"), file.Sum("DS thu nợ (đ)"));
        Assert.InRange(file.Sum("Tỷ trọng (%)"), 99.99m, 100.01m);
        foreach (var (sum, heading) in new[] { (open.Sum(one => one.Balance.Outstanding.Amount), "Tổng dư nợ (đ)"), (open.Sum(one => one.Frozen.Amount), "Nợ khoanh (đ)") })
            Assert.Equal((sum, sum), ((long)file.Sum(heading), (long)programmes.Sum(heading)));
    }

    [Fact]
    public async Task Balances_of_an_ended_month_are_those_that_were_kept()
    {
        var kept = await portal.InDatabaseAsync(async db => (await db.FiguresOfGroups.AsNoTracking().ToListAsync()).Where(one => one.Month == To.Previous()).ToList());

        var (file, programmes) = (await FileAsync("du-no", "to", "den=2026-10"), await FileAsync("du-no-chuong-trinh", "to", "den=2026-10"));
        var unknown = await FileAsync("du-no", "to", "den=2021-03");

        Assert.NotEmpty(kept);
        Assert.Equal((kept.Sum(one => one.Outstanding.Amount), kept.Sum(one => one.InactiveLoans)), ((long)file.Sum("Tổng dư nợ (đ)"), (int)file.Sum("Món 3T KHĐ")));
        Assert.Equal(file.Sum("Tổng dư nợ (đ)"), programmes.Sum("Tổng dư nợ (đ)"));
        Assert.All(unknown.Rows, row => Assert.Null(unknown[row[0], "Tổng dư nợ (đ)"]));
    }

    [Fact]
    public async Task Collection()
    {
        var (sheets, receipts) = await portal.InDatabaseAsync(async db => (
            (await db.Sheets.AsNoTracking().ToListAsync()).Where(sheet => In(sheet.Month)).ToList(),
            (await db.Receipts.Include(one => one.Reversal).AsNoTracking().ToListAsync()).Where(one => In(one.Month) && one.Reversal is null).ToList()));

        var file = await FileAsync("thu-lai");

        Assert.Equal(sheets.Count, file.Sum("Bảng kê"));
        Assert.Equal(sheets.Sum(one => one.MonthInterest.Amount), file.Sum("Lãi phải thu (đ)"));
        Assert.Equal(receipts.Sum(one => one.Interest.Amount), file.Sum("Lãi đã thu (đ)"));
        Assert.Equal(receipts.Sum(one => one.Deposit.Amount), file.Sum("Tiền gửi đã thu (đ)"));
        Assert.Equal(file.Sum("Lãi phải thu (đ)") - file.Sum("Lãi đã thu (đ)"), file.Sum("Chênh lệch phải thu (đ)"));
        Assert.True(receipts.Count > 0);
    }

    [Fact]
    public async Task Meetings_by_month()
    {
        var meetings = await portal.InDatabaseAsync(async db => (await db.Meetings.AsNoTracking().ToListAsync()).Where(one => In(one.ScheduledOn)).ToList());

        var file = await FileAsync("hop-to", "thang");

        foreach (var month in meetings.GroupBy(one => FiscalMonth.Of(one.ScheduledOn)))
        {
            var held = month.Where(one => one.Status == MeetingStatus.Closed).ToList();
            Assert.Equal(month.Count(), file[month.Key.ToString(), "Đã lên lịch"]);
            Assert.Equal(held.Count, file[month.Key.ToString(), "Đã họp"]);
            Assert.Equal(held.Sum(one => one.PresentCount), file[month.Key.ToString(), "Tổ viên dự"]);
            Assert.Equal(month.Count(one => one.Status < MeetingStatus.Closed && one.ScheduledOn < TestTime.Today), file[month.Key.ToString(), "Chưa có biên bản"]);
        }
    }

    [Fact]
    public async Task Officers_at_meetings()
    {
        var duties = await portal.InDatabaseAsync(async db => (await db.Meetings.Include(one => one.Duties).AsNoTracking().ToListAsync())
            .Where(one => In(one.ScheduledOn)).SelectMany(one => one.Duties).Where(one => one.Outcome != DutyOutcome.CalledOff).ToList());

        var file = await FileAsync("can-bo-du-hop", "can-bo");

        Assert.Equal(duties.Select(one => one.OfficerName).Distinct().Order(StringComparer.Ordinal), file.Rows.Select(row => row[0]));
        Assert.All(duties.GroupBy(one => one.OfficerName), own =>
        {
            Assert.Equal(own.Count(), file[own.Key, "Được giao"]);
            Assert.Equal(own.Count(one => one.Outcome == DutyOutcome.Missed), file[own.Key, "Vắng"]);
        });
    }

    [Fact]
    public async Task Petitions_and_documents()
    {
        var (opinions, audiences) = await portal.InDatabaseAsync(async db =>
        {
            var days = await db.Meetings.ToDictionaryAsync(one => one.Id, one => one.ScheduledOn);
            var texts = await db.PolicyDocuments.ToDictionaryAsync(one => one.Id, one => one.PublishedOn);
            return (
                (await db.Petitions.AsNoTracking().ToListAsync()).Where(one => In(days[one.MeetingId])).ToList(),
                (await db.DocumentAudiences.AsNoTracking().ToListAsync()).Where(one => In(texts[one.DocumentId])).ToList());
        });

        var (said, heard) = (await FileAsync("y-kien", "loai"), await FileAsync("van-ban", "van-ban"));

        Assert.Equal(opinions.Count, said.Sum("Đã nêu"));
        Assert.Equal(opinions.Count(one => one.Status < PetitionStatus.Answered && one.AnswerBy < TestTime.Today), said.Sum("Quá hạn"));
        Assert.Equal(opinions.Count(one => one.Status == PetitionStatus.Told), said.Sum("Đã phản hồi"));
        Assert.Equal(opinions.Select(one => one.Kind).Distinct().Count(), said.Rows.Count);
        Assert.Equal((audiences.Count, audiences.Count(one => one.ExplainedOn is not null)), ((int)heard.Sum("Phải triển khai"), (int)heard.Sum("Đã triển khai")));
    }

    [Fact]
    public async Task Loan_use_checks()
    {
        var (loans, checks) = await portal.InDatabaseAsync(async db => (
            (await db.Loans.AsNoTracking().ToListAsync()).Where(one => In(one.DisbursedOn)).ToList(), await db.UseChecks.AsNoTracking().ToListAsync()));

        var file = await FileAsync("kiem-tra-von");

        Assert.Equal(loans.Count, file.Sum("Món mới"));
        Assert.Equal(loans.Count, file.Sum("Kiểm tra đúng hạn") + file.Sum("Kiểm tra muộn") + file.Sum("Chưa kiểm tra, còn hạn") + file.Sum("Quá hạn chưa kiểm tra"));
        Assert.Equal(loans.Count(loan => checks.Exists(check => check.LoanId == loan.Id)), file.Sum("Kiểm tra đúng hạn") + file.Sum("Kiểm tra muộn"));
        Assert.Equal(checks.Count(one => In(one.CheckedOn)), file.Sum("Lượt kiểm tra"));
        Assert.Equal(checks.Where(one => In(one.CheckedOn)).Sum(one => one.WrongUse.Amount), file.Sum("Tiền dùng sai mục đích (đ)"));
    }

    [Fact]
    public async Task Members_come_and_go()
    {
        var stays = await portal.InDatabaseAsync(db => db.Memberships.AsNoTracking().ToListAsync());
        var (first, last) = (From.FirstDay, To.LastDay);

        var file = await FileAsync("bien-dong-to-vien", "to");

        Assert.Equal(stays.Count(one => one.JoinedOn < first && !(one.LeftOn < first)), file.Sum("Đầu kỳ"));
        Assert.Equal(stays.Count(one => In(one.JoinedOn)), file.Sum("Kết nạp") + file.Sum("Chuyển đến"));
        Assert.Equal(stays.Count(one => one.LeftOn is { } day && In(day)), file.Sum("Ra khỏi Tổ"));
        Assert.Equal(stays.Count(one => one.JoinedOn <= last && !(one.LeftOn <= last)), file.Sum("Cuối kỳ"));
        Assert.All(file.Rows, row => Assert.Equal(
            file[row[0], "Cuối kỳ"] ?? 0,
            (file[row[0], "Đầu kỳ"] + file[row[0], "Kết nạp"] + file[row[0], "Chuyển đến"] - file[row[0], "Ra khỏi Tổ"]) ?? 0));
    }

    [Fact]
    public async Task Commissions_and_fees_are_those_of_their_own_pages()
    {
        using var manager = await portal.SignInAsAsync(personas => personas.Manager);
        var commissions = Csv.Read(await manager.DownloadAsync("/hoa-hong/xuat.csv?thang=2026-10"));
        var fees = (await manager.GetAsync("/phi-uy-thac?thang=2026-10")).Texts("td[data-label=Phí]").Sum(text => long.Parse(text.Replace(".", "")));

        var (ofGroups, ofOrganisations) = (await FileAsync("hoa-hong", "to", "den=2026-10"), await FileAsync("phi-uy-thac", "hoi-xa", "den=2026-10"));

        Assert.All(commissions.Rows, row => Assert.Equal(commissions[row[0], "Hoa hồng (đ)"], ofGroups[row[0], "Hoa hồng (đ)"]));
        Assert.Equal(commissions.Sum("Lãi thu được (đ)"), ofGroups.Sum("Lãi thu được (đ)"));
        Assert.Equal(fees, ofOrganisations.Sum("Phí được hưởng (đ)"));
        Assert.Equal(fees, ofOrganisations.Sum("Cấp xã (đ)") + ofOrganisations.Sum("Cấp tỉnh (đ)") + ofOrganisations.Sum("Cấp khác (đ)"));
    }

    [Fact]
    public async Task Plans_and_what_came_of_them()
    {
        var (lent, approved, events) = await portal.InDatabaseAsync(async db => (
            (await db.Loans.AsNoTracking().ToListAsync()).Where(one => In(one.DisbursedOn)).Sum(one => one.DisbursedAmount.Amount),
            (await db.LoanRequests.AsNoTracking().ToListAsync()).Where(one => one.Approval is { } approval && In(approval.DisburseOn)).Sum(one => one.Approval!.Amount.Amount),
            await db.LoanEvents.AsNoTracking().ToListAsync()));
        var undone = events.Select(one => one.ReversesId).ToHashSet();

        var file = await FileAsync("ke-hoach", "thang");
        var meetings = await FileAsync("hop-to", "thang");

        Assert.Equal((lent, approved), ((long)file.Sum("Đã giải ngân (đ)"), (long)file.Sum("Cho vay đã duyệt (đ)")));
        Assert.Equal(
            events.Where(one => one.Kind == LoanEventKind.Paid && In(one.OccurredOn) && !undone.Contains(one.Id)).Sum(one => one.Principal.Amount), file.Sum("Gốc đã trả (đ)"));
        Assert.True(file.Sum("Gốc đến hạn (đ)") > 0);
        Assert.Equal(meetings.Sum("Đã lên lịch"), file.Sum("Họp đã lên lịch"));
    }

    private static bool In(FiscalMonth month) => month >= From && month <= To;

    private static bool In(DateOnly day) => In(FiscalMonth.Of(day));

    private async Task<Csv> FileAsync(string report, string grouping = "hoi", string period = "tu=2026-08&den=2026-11")
    {
        using var manager = await portal.SignInAsAsync(personas => personas.Manager);
        return Csv.Read(await manager.DownloadAsync($"/bao-cao/{report}/xuat.csv?nhom={grouping}&{period}"));
    }
}
