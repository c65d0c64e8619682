using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;

namespace TkvvPortal.Web.Tests.Features.Tasks;

/// <summary>A conclusion makes a task; it waits with who is to do it and comes first at the next meeting.</summary>
public sealed class TaskPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_task_is_concluded_once_waits_comes_back_at_the_next_meeting_and_is_done()
    {
        var id = await portal.FinishedAsync();
        var form = (await portal.StepAsync(id, "viec")).Form().Set("Form.Text", "Nhắc hộ bà Tư nộp lãi").Set("Form.Owner", "GroupBoard").Set("Form.Deadline", $"{TestTime.Today.AddDays(9):yyyy-MM-dd}");
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.Equal("Đã ghi việc sau họp.", (await form.SubmitAndFollowAsync()).Notice);
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.MeetingTasks.CountAsync(task => task.MeetingId == id)));
        (await (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var next = await portal.PlannedAsync(daysAgo: -8);
        Assert.Contains("Nhắc hộ bà Tư nộp lãi", (await portal.StepAsync(next, "viec")).MainText, StringComparison.Ordinal);
        Assert.Contains("việc từ các kỳ trước chưa xong", (await portal.StepAsync(next, "noi-dung")).MainText, StringComparison.Ordinal);
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));
        Assert.Contains("IV. Việc sau họp", (await leader.VisitAsync($"/hop/{id}/bien-ban")).Html, StringComparison.Ordinal);
        var mine = await leader.VisitAsync("/viec");
        var task = await portal.InDatabaseAsync(db => db.MeetingTasks.Where(one => one.MeetingId == id).Select(one => one.Id).SingleAsync());
        var finish = mine.Form($"form[action='/viec/{task}/xong']");
        var refused = await finish.SubmitAsync();
        Assert.Contains("Hãy ghi kết quả thực hiện.", refused.MainText, StringComparison.Ordinal);

        var done = await finish.Set("Form.Result", "Đã nhắc, hộ đã nộp").SubmitAndFollowAsync();

        Assert.Equal("Đã ghi kết quả.", done.Notice);
        Assert.DoesNotContain("Nhắc hộ bà Tư nộp lãi", done.MainText, StringComparison.Ordinal);
        Assert.Contains("Đã nhắc, hộ đã nộp", (await leader.VisitAsync($"/hop/{id}")).MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "GroupBoard", "2026-12-30", "Form.Text", "Việc sau họp phải có nội dung, nơi thực hiện và hạn.")]
    [InlineData("Nhắc", "", "2026-12-30", "Form.Owner", "Việc sau họp phải có nội dung, nơi thực hiện và hạn.")]
    [InlineData("Nhắc", "GroupBoard", "", "Form.Deadline", "Việc sau họp phải có nội dung, nơi thực hiện và hạn.")]
    [InlineData("Nhắc", "GroupBoard", "2026-11-21", "Form.Deadline", "Hạn phải sau ngày họp 21/11/2026.")]
    public async Task What_is_missing_is_named_and_what_was_typed_stays(string text, string owner, string deadline, string field, string message)
    {
        var id = await portal.PlannedAsync();

        var refused = await (await portal.StepAsync(id, "viec")).Form().Set("Form.Text", text).Set("Form.Owner", owner).Set("Form.Deadline", deadline).SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, message), (refused.Status, refused.ErrorAt(field)));
        Assert.Equal((text, owner, deadline), (refused.Form()["Form.Text"], refused.Form()["Form.Owner"], refused.Form()["Form.Deadline"]));
    }

    [Fact]
    public async Task The_work_of_every_role_is_counted_the_same_on_the_page_and_in_the_navigation()
    {
        var people = await portal.PersonasAsync();
        foreach (var persona in new[] { people.Leader, people.Officer, people.Staff, people.Manager, people.Accountant })
        {
            using var browser = await portal.SignInAsAsync(persona);
            var page = await browser.VisitAsync("/viec");
            var json = await browser.GetAsync("/viec/so");

            var shown = page.MainText.Contains("Không có việc nào đang chờ.", StringComparison.Ordinal) ? 0 : int.Parse(System.Text.RegularExpressions.Regex.Match(page.MainText, @"(\d+) việc đang chờ").Groups[1].Value);
            Assert.Equal($"{{\"count\":{shown}}}", json.Html);
        }
    }
}
