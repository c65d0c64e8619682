using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>What a meeting resolves about its group takes effect when the minutes are closed, and only if enough agreed.</summary>
public sealed class ResolveGroupPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_minimum_deposit_and_the_bylaws_take_effect_with_the_minutes_and_a_board_becomes_a_task()
    {
        var id = await portal.FinishedAsync();
        (await (await FormAsync(id, "MinimumDeposit", 3, 0)).Set("Form.Amount", "75.000").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await (await FormAsync(id, "Bylaws", 3, 1)).Set("Form.Text", "Điều 1. Tổ họp ngày 15 hằng tháng.").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var board = await FormAsync(id, "Board", 4, 0);
        var people = board.Element.QuerySelectorAll("select[name='Form.Leader'] option").Select(option => option.GetAttribute("value")!).Where(value => value.Length > 0).ToList();
        (await board.Set("Form.Leader", people[0]).Set("Form.Deputy", people[1]).Check("Form.IsDeclared").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.NotEqual(75_000, (await GroupAsync()).MinimumDeposit.Amount);

        (await (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var group = await GroupAsync();
        Assert.Equal(75_000, group.MinimumDeposit.Amount);
        Assert.Equal("Điều 1. Tổ họp ngày 15 hằng tháng.", await portal.InDatabaseAsync(db => db.Bylaws.Where(one => one.GroupId == group.Id).OrderByDescending(one => one.Number).Select(one => one.Text).FirstAsync()));
        Assert.Equal(
            [GroupEventKind.MandateChanged, GroupEventKind.BylawsAmended],
            await portal.InDatabaseAsync(db => db.GroupEvents.Where(one => one.GroupId == group.Id && one.MinutesOn == TestTime.Today.AddDays(-2)).OrderBy(one => one.Kind).Select(one => one.Kind).ToListAsync()));
        Assert.Equal(PetitionOwner.CreditOfficer, await portal.InDatabaseAsync(db => db.MeetingTasks.Where(one => one.MeetingId == id).Select(one => one.Owner).SingleAsync()));
        using var leader = await portal.SignInAsAsync(all => all.LeaderOf(Small));
        Assert.Contains("Mức gửi tối thiểu 75.000 đồng mỗi tháng. Biểu quyết: tán thành 3", (await leader.VisitAsync(At(id, "bien-ban"))).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_that_could_not_take_effect_is_refused_when_it_is_entered()
    {
        var id = await portal.FinishedAsync();
        var before = await portal.BoardAsync(Small);
        var stranger = await portal.InDatabaseAsync(db => db.Memberships.Where(stay => stay.LeftOn == null && db.Groups.Any(one => one.Id == stay.GroupId && one.Code != Small)).Select(stay => stay.Id).FirstAsync());
        async Task<HtmlPage> ElectAsync(Guid leader, Guid deputy, DateOnly approved)
        {
            var page = await portal.StepAsync(id, "nghi-quyet");
            var form = page.Form().Set("Form.Kind", "Board").Set("Form.For", "4").Check("Form.IsDeclared").Set("Form.Approval", "15/UBND").Set("Form.ApprovedOn", $"{approved:yyyy-MM-dd}");
            // The lists do not offer a stranger: the fields are sent by hand.
            var fields = form.Fields(null).Where(field => field.Key is not ("Form.Leader" or "Form.Deputy")).Append(new("Form.Leader", $"{leader}")).Append(new("Form.Deputy", $"{deputy}"));
            return await page.Browser.PostAsync(form.Action, fields);
        }

        Assert.StartsWith("Ban quản lý Tổ được bầu trong số tổ viên", (await ElectAsync(before[0], stranger, TestTime.Today)).ErrorAt("Form.Deputy"), StringComparison.Ordinal);
        Assert.StartsWith("Ban quản lý Tổ được bầu trong số tổ viên", (await ElectAsync(stranger, before[0], TestTime.Today)).ErrorAt("Form.Leader"), StringComparison.Ordinal);
        Assert.StartsWith("Số và ngày văn bản của UBND xã", (await ElectAsync(before[1], before[0], TestTime.Today.AddDays(1))).ErrorAt("Form.Approval"), StringComparison.Ordinal);
        Assert.Contains("Chưa có gì thay đổi", (await ElectAsync(before[0], before[1], TestTime.Today)).MainText, StringComparison.Ordinal);

        Assert.False(await portal.InDatabaseAsync(db => db.GroupResolutions.AnyAsync(one => one.MeetingId == id)));
    }

    [Fact]
    public async Task What_did_not_pass_changes_nothing()
    {
        var id = await portal.FinishedAsync();
        var before = (await GroupAsync()).MinimumDeposit;
        (await (await FormAsync(id, "MinimumDeposit", 1, 3)).Set("Form.Amount", "90000").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        (await (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.Equal(before, (await GroupAsync()).MinimumDeposit);
        Assert.False(await portal.InDatabaseAsync(db => db.GroupResolutions.Where(one => one.MeetingId == id).Select(one => one.IsPassed).SingleAsync()));
    }

    [Theory]
    [InlineData("MinimumDeposit", 3, "Form.Amount", "Hãy nhập đủ nội dung biểu quyết")]
    [InlineData("Bylaws", 3, "Form.Text", "Hãy nhập đủ nội dung biểu quyết")]
    [InlineData("Board", 3, "Form.Leader", "Hãy nhập đủ nội dung biểu quyết")]
    [InlineData("MinimumDeposit", 99, "Form.For", "Có 99 phiếu nhưng chỉ 4 tổ viên dự họp.")]
    public async Task What_is_wrong_is_named_at_its_field(string kind, int votes, string field, string message)
    {
        var id = await portal.FinishedAsync();
        var form = await FormAsync(id, kind, votes, 0);
        if (votes == 99)
            form.Set("Form.Amount", "60000");

        var refused = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith(message, refused.ErrorAt(field), StringComparison.Ordinal);
        Assert.Equal($"{votes}", refused.Form()["Form.For"]);
    }

    private async Task<HtmlForm> FormAsync(Guid id, string kind, int votesFor, int against) =>
        (await portal.StepAsync(id, "nghi-quyet")).Form().Set("Form.Kind", kind).Set("Form.For", $"{votesFor}").Set("Form.Against", $"{against}");

    private Task<SavingsGroup> GroupAsync() => portal.InDatabaseAsync(db => db.Groups.AsNoTracking().SingleAsync(one => one.Code == Small));
}
