using System.Text.Json;

namespace TkvvPortal.Web.Tests.Commands;

/// <summary>The files of the bank in, dues, quotes and schedules out, from the command line.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly PortalCommands _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_samples_come_in_once_and_figures_go_out()
    {
        await _portal.DoneAsync("migrate");
        Assert.Contains("Đọc 10 dòng: mới 10,", await _portal.DoneAsync("import", "groups", PortalCommands.Sample("groups.xlsx")), StringComparison.Ordinal);
        Assert.Contains("Đọc 100 dòng: mới 100,", await _portal.DoneAsync("import", "members", PortalCommands.Sample("members.xlsx")), StringComparison.Ordinal);
        Assert.Contains("Chạy thử: chưa nhập gì.", await _portal.DoneAsync("import", "loans", PortalCommands.Sample("loans.xlsx"), "--dry-run"), StringComparison.Ordinal);
        Assert.Contains("Đọc 120 dòng: mới 120,", await _portal.DoneAsync("import", "loans", PortalCommands.Sample("loans.xlsx")), StringComparison.Ordinal);
        Assert.Contains("Tệp không thay đổi gì trong cổng.", await _portal.DoneAsync("import", "loans", PortalCommands.Sample("loans.csv")), StringComparison.Ordinal);
        Assert.Contains("mới 10,", await _portal.DoneAsync("import", "scores", PortalCommands.Sample("CDTOTKVV_20261031.xlsx")), StringComparison.Ordinal);

        var due = (await _portal.DoneAsync("export", "due", "--group", "0012001", "--as-of", "2026-11-30", "--format", "csv")).Split('\n');
        Assert.Equal("ma_to,ma_kh,ho_ten,ma_mon_vay,du_no,lai_ton,lai_phat_sinh,lai_phai_thu,so_du_tien_gui", due[0].Trim());
        // 78,000,000 at 7.92 % for the 30 days from 31/10 (included) to 30/11 (excluded) is 507,748.
        Assert.Contains("0012001,1608000101,Bùi Thị Hồng Trang,6600001608010001,78000000,120000,507748,627748,3950000", due.Select(line => line.Trim()));

        using var quote = JsonDocument.Parse(await _portal.DoneAsync("quote", "6600001608010001", "--as-of", "2026-11-30", "--format", "json"));
        Assert.Equal(
            (78_000_000, 120_000, 507_748, 78_627_748),
            (Number(quote, "principal"), Number(quote, "arrears"), Number(quote, "interest"), Number(quote, "payoff")));

        // The session of the point is on day 4: 80,000,000 paid out on 03/01/2026 in five yearly parts, each drawn back to the session before.
        Assert.Equal(
            ["ky,ngay_den_han,goc", "1,2026-12-04,16000000", "2,2027-12-04,16000000", "3,2028-12-04,16000000", "4,2029-12-04,16000000", "5,2030-12-04,16000000"],
            (await _portal.DoneAsync("schedule", "6600001608010001", "--format", "csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
    }

    [Fact]
    public async Task What_cannot_be_done_says_why_and_ends_with_its_code()
    {
        var early = await _portal.RunAsync("export", "due", "--group", "0012001", "--as-of", "2026-11-30");
        Assert.Equal((1, true), (early.Code, early.Error.Contains("Hãy chạy lệnh: migrate", StringComparison.Ordinal)));
        await _portal.DoneAsync("migrate");

        var refused = await _portal.RunAsync("import", "groups", PortalCommands.Sample("loi/groups-loi.xlsx"));
        var strange = await _portal.RunAsync("quote", "6600001608010001", "--as-of", "2026-11-30");
        var unknown = await _portal.RunAsync("sched");
        var undated = await _portal.RunAsync("quote", "6600001608010001");

        Assert.Equal((1, true), (refused.Code, refused.Error.Contains("đã có ở dòng", StringComparison.Ordinal)));
        Assert.Contains("Chưa nhập gì", refused.Output, StringComparison.Ordinal);
        Assert.Equal((1, "Không có món vay '6600001608010001'."), (strange.Code, strange.Error.Trim()));
        Assert.Equal((2, 2), (unknown.Code, undated.Code));
        Assert.StartsWith("Không có lệnh 'sched'.", unknown.Error, StringComparison.Ordinal);
    }

    private static long Number(JsonDocument quote, string name) => quote.RootElement.GetProperty(name).GetInt64();
}
