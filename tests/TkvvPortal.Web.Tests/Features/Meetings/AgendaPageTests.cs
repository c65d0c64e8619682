using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>What was concluded about each topic, or why it was skipped.</summary>
public sealed class AgendaPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const int Balances = (int)AgendaTopic.BalancesAndDues - 1;

    [Fact]
    public async Task Every_topic_of_the_origin_article_stands_there_by_default()
    {
        var page = await portal.StepAsync(await portal.PlannedAsync(), "noi-dung");

        Assert.Equal(
            [
                "1. Quán triệt quy ước hoạt động của Tổ", "2. Quyền và nghĩa vụ của Ban quản lý Tổ", "3. Quyền và nghĩa vụ của tổ viên",
                "4. Quy trình bình xét cho vay", "5. Bình xét cho vay", "6. Kết nạp tổ viên mới", "7. Cho tổ viên ra khỏi Tổ",
                "8. Thông báo dư nợ, lãi phải trả và số dư tiền gửi", "9. Bảo quản sổ vay vốn và biên lai có chữ ký của Tổ trưởng",
                "10. Thông báo nợ đến hạn phân kỳ, nợ đến hạn kỳ cuối", "11. Triển khai văn bản mới", "12. Ghi nhận, giải đáp ý kiến tổ viên",
            ],
            page.Texts("main .card-header h2"));
    }

    [Fact]
    public async Task A_topic_gets_a_conclusion_a_reason_for_skipping_it_or_the_standard_words_with_the_figures_of_the_month()
    {
        var id = await portal.PlannedAsync();
        var form = (await portal.StepAsync(id, "noi-dung")).Form()
            .Set(Topic(0, "Conclusion"), " Tổ viên  thống nhất.\nGiữ nguyên quy ước. ").Set(Topic(1, "SkipReason"), "Đã trình bày kỳ trước")
            .Check(Topic(Balances, "IsStandard"));

        var saved = await form.SubmitAndFollowAsync();

        Assert.Equal(("Đã lưu 3/12 nội dung.", At(id, "noi-dung")), (saved.Notice, saved.Url));
        var agenda = (await portal.MeetingAsync(id)).Agenda.OrderBy(item => item.Topic).ToList();
        Assert.Equal(("Tổ viên thống nhất.\nGiữ nguyên quy ước.", null), (agenda[0].Conclusion, agenda[0].SkipReason));
        Assert.Equal((null, "Đã trình bày kỳ trước"), (agenda[1].Conclusion, agenda[1].SkipReason));
        var sheet = await portal.InDatabaseAsync(db => db.Sheets.AsNoTracking().SingleAsync(s =>
            s.Month == new FiscalMonth(2026, 11) && db.Groups.Any(g => g.Id == s.GroupId && g.Code == Small)));
        Assert.StartsWith($"Tổng dư nợ của Tổ {sheet.Outstanding} đồng", agenda[Balances].Conclusion, StringComparison.Ordinal);
        Assert.Contains($"lãi phải thu tháng 11/2026: {sheet.MonthInterest} đồng (tạm tính)", agenda[Balances].Conclusion, StringComparison.Ordinal);
        Assert.Equal(9, agenda.Count(item => !item.IsAnswered));
    }

    [Fact]
    public async Task When_every_topic_is_answered_the_opinions_come_next()
    {
        var id = await portal.PlannedAsync();
        var form = (await portal.StepAsync(id, "noi-dung")).Form();
        foreach (var row in Enumerable.Range(0, 12))
            form.Check(Topic(row, "IsStandard"));

        var saved = await form.SubmitAndFollowAsync();

        Assert.Equal(("Đã lưu 12/12 nội dung.", At(id, "y-kien")), (saved.Notice, saved.Url));
        Assert.All((await portal.MeetingAsync(id)).Agenda, item => Assert.NotNull(item.Conclusion));
    }

    [Fact]
    public async Task A_conclusion_and_a_reason_at_once_are_refused_at_the_reason_and_nothing_is_saved()
    {
        var id = await portal.PlannedAsync();
        var form = (await portal.StepAsync(id, "noi-dung")).Form().Set(Topic(0, "Conclusion"), "Đã thông qua.")
            .Set(Topic(2, "Conclusion"), "Đã phổ biến.").Set(Topic(2, "SkipReason"), "Hết giờ");

        var refused = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        const string Message = "Chỉ ghi kết luận hoặc lý do không trình bày, không ghi cả hai.";
        Assert.Equal((Message, Message), (Assert.Single(refused.Errors), refused.ErrorAt(Topic(2, "SkipReason"))));
        var kept = refused.Form();
        Assert.Equal(("Đã thông qua.", "Đã phổ biến.", "Hết giờ"), (kept[Topic(0, "Conclusion")], kept[Topic(2, "Conclusion")], kept[Topic(2, "SkipReason")]));
        Assert.All((await portal.MeetingAsync(id)).Agenda, item => Assert.False(item.IsAnswered));
    }

    [Fact]
    public async Task A_text_beyond_measure_is_refused_and_kept_and_one_with_loose_diacritics_is_composed()
    {
        var id = await portal.PlannedAsync();
        var long10000 = new string('x', 10_000);

        var refused = await (await portal.StepAsync(id, "noi-dung")).Form()
            .Set(Topic(0, "Conclusion"), long10000).Set(Topic(1, "SkipReason"), long10000).SubmitAsync();

        Assert.Equal("Kết luận dài tối đa 4000 ký tự.", refused.ErrorAt(Topic(0, "Conclusion")));
        Assert.Equal("Lý do không trình bày dài tối đa 1000 ký tự.", refused.ErrorAt(Topic(1, "SkipReason")));
        Assert.Equal((long10000, long10000), (refused.Form()[Topic(0, "Conclusion")], refused.Form()[Topic(1, "SkipReason")]));
        (await refused.Form().Set(Topic(0, "Conclusion"), Decomposed).Set(Topic(1, "SkipReason"), Decomposed).SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var agenda = (await portal.MeetingAsync(id)).Agenda.OrderBy(item => item.Topic).ToList();
        Assert.Equal((Composed, Composed), (agenda[0].Conclusion, agenda[1].SkipReason));
    }

    [Fact]
    public async Task The_second_of_two_sees_what_the_first_saved_and_keeps_what_was_typed()
    {
        var id = await portal.PlannedAsync();
        var second = (await portal.OfficersStepAsync(id, "noi-dung")).Form().Set(Topic(0, "Conclusion"), "Lời của cán bộ.");
        var first = (await portal.StepAsync(id, "noi-dung")).Form().Set(Topic(0, "Conclusion"), "Lời của Tổ trưởng.").Set(Topic(1, "Conclusion"), "Đã rõ.");
        (await first.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var refused = (await second.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith(Stale, Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("Người khác vừa lưu: Lời của Tổ trưởng.", refused.MainText, StringComparison.Ordinal);
        Assert.Equal(("Lời của cán bộ.", "Đã rõ."), (refused.Form()[Topic(0, "Conclusion")], refused.Form()[Topic(1, "Conclusion")]));
        Assert.Equal("Lời của Tổ trưởng.", (await portal.MeetingAsync(id)).Agenda.Single(item => item.Topic == AgendaTopic.ByLaws).Conclusion);
    }

    [Fact]
    public async Task The_page_tells_the_figures_to_read_out()
    {
        await using var own = await PortalFactory.StartAsync();
        var earlier = await own.PlannedAsync(daysAgo: 20);
        var id = await own.PlannedAsync();
        await own.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.SingleAsync(g => g.Code == Small);
            var stay = await db.Memberships.FirstAsync(s => s.GroupId == group.Id && s.LeftOn == null);
            var programme = await db.Programmes.FirstAsync();
            db.Loans.Add(Loan.Disburse(
                Guid.CreateVersion7(), group.Id, stay.Id, "6600999999999999", programme.Id, new InterestRate(6.6m),
                new DisbursementTerms(new DateOnly(2024, 1, 10), new Vnd(20_000_000), TestTime.Today.AddDays(30), 0)));
            db.Petitions.Add(Petition.Raise(
                Guid.CreateVersion7(), (group.Id, earlier, TestTime.Today.AddDays(-20)),
                new Statement("Bà Tư", "Xin thêm vốn nước sạch.", null, PetitionOwner.CreditOfficer, TestTime.Today), TestTime.Now.UtcDateTime));
            await db.SaveChangesAsync();
        });

        var page = await own.StepAsync(id, "noi-dung");
        var text = page.MainText;

        var due = page.Document.QuerySelectorAll("main tbody tr").Single(row => row.Children[1].TextContent == "6600999999999999");
        Assert.Equal(("08/12/2026, kỳ cuối", "20.000.000"), (due.Children[2].TextContent, due.Children[3].TextContent));
        Assert.Contains("Bà Tư: Xin thêm vốn nước sạch. (hạn 23/11/2026)", text, StringComparison.Ordinal);
        Assert.Contains("Lãi tháng 11/2026 (tạm tính)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_twice_records_once()
    {
        var id = await portal.PlannedAsync();
        var form = (await portal.StepAsync(id, "noi-dung")).Form().Set(Topic(0, "Conclusion"), "Đã thông qua.");
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var before = await portal.ContentAsync(id);

        await form.SubmitAsync();

        Assert.Equal(before, await portal.ContentAsync(id));
    }
}
