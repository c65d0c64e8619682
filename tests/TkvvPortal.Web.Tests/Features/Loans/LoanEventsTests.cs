using System.Net;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Loans;

/// <summary>What is recorded of a loan, by whom, and what the loan then looks like.</summary>
public sealed class LoanEventsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task An_adjusted_instalment_falls_due_later_and_the_list_says_why()
    {
        var code = await portal.LendAsync();

        var page = await portal.RecordAsync(people => people.Officer, code, "dieu-chinh-ky-han", ("Form.InstalmentNumber", "2"), ("Form.Until", "2027-06-04"));

        Assert.Equal("Đã ghi điều chỉnh kỳ hạn trả nợ.", page.Notice);
        Assert.Contains(page.Texts("[data-schedule] tbody tr"), row => row.StartsWith("Kỳ 2 04/06/2027 trước là 04/03/2027", StringComparison.Ordinal));
        var line = page.Text("[data-events] tbody tr");
        Assert.StartsWith("Điều chỉnh kỳ hạn (08/TD) kỳ 2 đến ngày 04/06/2027", line, StringComparison.Ordinal);
        Assert.Contains("23/11/2026 Mất mùa vụ lúa Giấy 12 " + (await portal.PersonasAsync()).Officer.FullName, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_an_adjustment_shows_its_deadlines_in_working_days()
    {
        var code = await portal.LendAsync();
        using var officer = await portal.SignInAsAsync(people => people.Officer);

        var rows = (await officer.GetAsync($"/mon-vay/{code}/dieu-chinh-ky-han")).Expect(HttpStatusCode.OK).Texts("[data-deadlines] tbody tr");

        // Kỳ 1 fell due on the session of Friday 04/09/2026; 31/08 to 02/09 are holidays.
        Assert.Equal("Kỳ 1 04/09/2026 2.500.000 25/08/2026 27/08/2026 04/09/2026 đã qua", rows[0]);
        Assert.StartsWith("Kỳ 2 04/03/2027", rows[1], StringComparison.Ordinal);
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public async Task An_extension_moves_the_final_date_and_uses_up_the_limit()
    {
        var code = await portal.LendAsync();

        var page = await portal.RecordAsync(people => people.Officer, code, "gia-han", ("Form.Months", "6"));

        Assert.Contains("04/09/2028, đã gia hạn 6 tháng", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Trong hạn, đã gia hạn", page.Text("[data-standing]"), StringComparison.Ordinal);
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        var form = await officer.GetAsync($"/mon-vay/{code}/gia-han");
        Assert.Equal(["24 tháng", "12 tháng, cộng tất cả các lần", "6 tháng", "6 tháng"], form.Texts(".facts dd").Take(4));
    }

    [Theory]
    [InlineData("cbtd")]
    [InlineData("ketoan")]
    public async Task The_bank_moves_what_is_past_due_to_overdue(string who)
    {
        var code = await portal.LendAsync();

        var page = await portal.RecordAsync(people => who == "cbtd" ? people.Officer : people.Accountant, code, "chuyen-qua-han");

        Assert.Equal("Quá hạn", page.Text("[data-standing]"));
        Assert.Contains(page.Texts("[data-schedule] tbody tr"), row => row.EndsWith("quá hạn 2.500.000", StringComparison.Ordinal));
        Assert.Contains("quá hạn 2.500.000", page.Texts(".tile-note"));
    }

    [Fact]
    public async Task A_frozen_loan_bears_no_interest_until_the_freeze_ends()
    {
        var code = await portal.LendAsync();

        var frozen = await portal.RecordAsync(people => people.Manager, code, "khoanh",
            ("Form.OccurredOn", "2026-11-01"), ("Form.DamagePercent", "50"), ("Form.Until", "2027-10-31"));
        Assert.Contains("khoanh đến hết 31/10/2027", frozen.Text("[data-standing]"), StringComparison.Ordinal);
        Assert.Contains("0 đ, từ ngày số liệu đến 23/11/2026", frozen.Text("[data-quote]"), StringComparison.Ordinal);

        var thawed = await portal.RecordAsync(people => people.Manager, code, "het-khoanh", ("Form.OccurredOn", "2026-11-11"));
        // 10,000,000 at 6.6 % for the 12 days from 11/11 to 23/11/2026 is 21,699.
        Assert.Contains("21.699 đ, từ ngày số liệu đến 23/11/2026", thawed.Text("[data-quote]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_of_misappropriation_and_absconding_mark_the_loan()
    {
        var code = await portal.LendAsync();

        await portal.RecordAsync(people => people.Manager, code, "chiem-dung", ("Form.Holder", "GroupLeader"), ("Form.Principal", "2.000.000"));
        await portal.RecordAsync(people => people.Leader, code, "bo-di");
        var page = await portal.RecordAsync(people => people.Staff, code, "bo-di");

        Assert.Contains("Bị chiếm dụng: tổ trưởng", page.Text("[data-standing]"), StringComparison.Ordinal);
        Assert.Contains("Hộ bỏ đi khỏi nơi cư trú", page.Text("[data-standing]"), StringComparison.Ordinal);
        Assert.Contains("10.000.000", page.Texts(".tile-value"));
        Assert.Contains("Tổ trưởng: gốc 2.000.000 đ, lãi 0 đ", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payment_the_bank_booked_and_the_payoff_settle_the_loan()
    {
        var code = await portal.LendAsync();

        var part = await portal.RecordAsync(people => people.Accountant, code, "tra-no", ("Form.OccurredOn", "2026-11-11"), ("Form.Principal", "4.000.000"), ("Form.Interest", "18.082"));
        Assert.Contains("6.000.000", part.Texts(".tile-value"));
        Assert.StartsWith("Kỳ 1 04/09/2026 2.500.000 0", part.Texts("[data-schedule] tbody tr")[0], StringComparison.Ordinal);
        Assert.EndsWith("1.000.000 đã trả 1.500.000", part.Texts("[data-schedule] tbody tr")[1], StringComparison.Ordinal);

        // 10,000,000 for ten days and 6,000,000 for twelve at 6.6 % are 31,101, rounded once; 18,082 were paid.
        Assert.Contains("13.019 đ", part.Text("[data-quote]"), StringComparison.Ordinal);
        var paid = await portal.RecordAsync(people => people.Accountant, code, "tra-no", ("Form.Principal", "6.000.000"), ("Form.Interest", "13.019"));
        Assert.Equal("Đã tất toán gốc", paid.Text("[data-standing]"));
        Assert.Equal(new Vnd(10_000_000), (await portal.EventsAsync(code)).Total(one => one.Principal));
    }

    [Fact]
    public async Task The_payoff_of_a_day_is_reckoned_line_by_line()
    {
        var code = await portal.LendAsync();
        using var leader = await portal.SignInAsAsync(people => people.Leader);

        var page = (await leader.GetAsync($"/mon-vay/{code}/tat-toan?ngay=2026-12-01")).Expect(HttpStatusCode.OK);

        // 10,000,000 at 6.6 % for the 30 days of November are 54,247.
        Assert.Equal("Tất toán ngày 01/12/2026: 10.054.247 đ", page.Heading);
        Assert.Equal("Trong hạn 10.000.000 6,6 %/năm 01/11/2026 01/12/2026 30 54.246,5753", page.Text("main tbody tr"));
        Assert.Contains("Chỉ tính được từ ngày số liệu của ngân hàng 01/11/2026", (await leader.GetAsync($"/mon-vay/{code}/tat-toan?ngay=2026-10-01")).MainText, StringComparison.Ordinal);
        (await leader.GetAsync($"/mon-vay/{code}/tat-toan?ngay=rac")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_long_list_of_events_is_paged_and_takes_no_more_queries()
    {
        var (few, many) = (await portal.LendAsync(), await portal.LendAsync());
        foreach (var day in Enumerable.Range(1, 12))
            await portal.RecordAsync(people => people.Accountant, many, "tra-no", ("Form.OccurredOn", $"2026-11-{day:00}"), ("Form.Principal", "1000"));
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        await officer.GetAsync($"/mon-vay/{few}");

        var (first, ofMany) = await CountAsync($"/mon-vay/{many}");
        var (second, _) = await CountAsync($"/mon-vay/{many}?trang=2");

        Assert.Equal((10, 2), (first.Texts("[data-events] tbody tr").Count, second.Texts("[data-events] tbody tr").Count));
        Assert.StartsWith("Trả nợ gốc 1.000 đ, lãi 0 đ 12/11/2026", first.Texts("[data-events] tbody tr")[0].Replace("Hủy ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((await CountAsync($"/mon-vay/{few}")).Queries, ofMany);

        async Task<(HtmlPage Page, int Queries)> CountAsync(string address)
        {
            using var queries = portal.CountQueries();
            return ((await officer.GetAsync(address)).Expect(HttpStatusCode.OK), queries.Total);
        }
    }
}
