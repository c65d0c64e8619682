using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.GroupLife.GroupLifeWork;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>Dissolving a group.</summary>
public sealed class DissolveGroupTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_group_with_members_debts_and_deposits_is_not_dissolved()
    {
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        var code = (await portal.PersonasAsync()).Leader.GroupCode;

        var page = (await officer.GetAsync($"/to/{code}/giai-the")).Expect(HttpStatusCode.OK);

        Assert.Collection(
            page.Texts("[data-obstacles] li").Where(text => !text.Contains("biên bản", StringComparison.Ordinal)),
            members => Assert.Matches("^Tổ còn [0-9]+ tổ viên", members),
            loans => Assert.Matches("^Tổ còn [0-9]+ món vay", loans),
            deposits => Assert.Matches(@"^Tổ còn [0-9.]+ đ tiền gửi", deposits));
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task A_planned_group_that_came_to_nothing_ends_with_its_board_and_only_once()
    {
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        await (await officer.OpenFormAsync(Founding)).WithFounding("0169101").Set("Form.On", Day(-2)).SubmitAsync();
        var form = (await officer.OpenFormAsync("/to/0169101/giai-the")).WithMinutes("10/TD số 09");
        var empty = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Hãy ghi lý do.", empty.ErrorAt("Form.Reason"));
        Assert.StartsWith("Hãy đánh dấu", empty.ErrorAt("Form.IsConfirmed"), StringComparison.Ordinal);
        form.Set("Form.Reason", "UBND xã không chấp thuận").Check("Form.IsConfirmed");
        var early = (await form.Set("Form.On", Day(-3)).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Ngày có hiệu lực từ ngày thành lập", early.ErrorAt("Form.On"), StringComparison.Ordinal);
        Assert.Equal("UBND xã không chấp thuận", early.Form()["Form.Reason"]);

        form.Set("Form.On", Day(0));
        await form.SubmitAsync();
        var page = (await form.SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

        Assert.Contains("Đã giải thể", page.Texts(".page-head .badge"));
        Assert.Empty(page.Document.QuerySelectorAll("[data-acts]"));
        Assert.Contains("Giải thể. Lý do: UBND xã không chấp thuận", page.Texts("[data-papers] li")[0], StringComparison.Ordinal);
        var (status, on, stays, terms) = await portal.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.Include(row => row.BoardTerms).SingleAsync(row => row.Code == "0169101");
            return (group.Status, group.ClosedOn, await db.Memberships.Where(stay => stay.GroupId == group.Id).Select(stay => stay.LeftOn).ToListAsync(),
                group.BoardTerms.Select(term => term.ValidTo));
        });
        Assert.Equal((GroupStatus.Closed, (DateOnly?)TestTime.Today), (status, on));
        Assert.All(stays.Concat(terms), day => Assert.Equal(TestTime.Today, day));
        Assert.Contains("Tổ đã kết thúc", (await officer.GetAsync("/to/0169101/giai-the")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_at_work_needs_the_approval_and_its_leader_sees_it_no_more()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var personas = await portal.PersonasAsync();
        var code = personas.OtherLeader.GroupCode!;
        using var leader = await portal.SignInAsAsync(people => people.OtherLeader);
        await EmptyAsync(code);
        var form = (await manager.OpenFormAsync($"/to/{code}/giai-the")).WithMinutes("10/TD số 09").Set("Form.Reason", "Các hộ đã trả hết nợ").Check("Form.IsConfirmed");
        Assert.StartsWith("Tách, sáp nhập, giải thể", (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Approval"), StringComparison.Ordinal);
        form.Set("Form.Approval", "45/UBND").Set("Form.ApprovedOn", Day(-1)).Set("Form.ExceptionReason", "Ý kiến chuyển cho UBND xã");

        var page = (await form.SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

        Assert.Contains("Đã giải thể", page.Texts(".page-head .badge"));
        (await leader.GetAsync("/to/" + code)).Expect(HttpStatusCode.NotFound);
        var plan = await (await manager.OpenFormAsync($"/to/{code}/hop/lap")).SubmitAsync();
        Assert.Contains("Tình trạng hiện nay của Tổ không cho phép việc này.", plan.Expect(HttpStatusCode.UnprocessableEntity).Errors);
        using var officer = await portal.SignInAsAsync(people => people.OtherOfficer);
        var token = (await officer.GetAsync("/doi-mat-khau")).Form().Fields(null).Where(field => field.Key == "__RequestVerificationToken");
        var sheet = await officer.PostAsync($"/to/{code}/bang-ke/2026-12/mo", token.Append(KeyValuePair.Create("Form.Id", Guid.NewGuid().ToString())));
        Assert.Contains("Tình trạng hiện nay của Tổ không cho phép việc này.", sheet.Expect(HttpStatusCode.UnprocessableEntity).Errors);
        var planned = await portal.InDatabaseAsync(db => db.Meetings.CountAsync(meeting =>
            db.Groups.Any(group => group.Id == meeting.GroupId && group.Code == code) && meeting.Status == MeetingStatus.Planned));
        Assert.Equal(0, planned);
        Assert.DoesNotContain("/to/" + code, (await manager.GetAsync("/to?tim=" + code)).Links("tbody a"));
    }

    /// <summary>Members but the board have left, nothing is owed, all past minutes are closed.</summary>
    private Task EmptyAsync(string code) => portal.InDatabaseAsync(async db =>
    {
        var id = await db.Groups.Where(group => group.Code == code).Select(group => group.Id).SingleAsync();
        var before = TestTime.Today.AddDays(-30);
        await db.Memberships.Where(stay => stay.GroupId == id && stay.LeftOn == null && !db.BoardTerms.Any(term => term.MembershipId == stay.Id && term.ValidTo == null))
            .ExecuteUpdateAsync(set => set.SetProperty(stay => stay.LeftOn, before));
        await db.Loans.Where(loan => loan.GroupId == id).ExecuteUpdateAsync(set => set
            .SetProperty(loan => loan.InTerm, Domain.Shared.Vnd.Zero).SetProperty(loan => loan.Overdue, Domain.Shared.Vnd.Zero)
            .SetProperty(loan => loan.Frozen, Domain.Shared.Vnd.Zero).SetProperty(loan => loan.ArrearsInTerm, Domain.Shared.Vnd.Zero)
            .SetProperty(loan => loan.ArrearsOverdue, Domain.Shared.Vnd.Zero).SetProperty(loan => loan.ArrearsGrace, Domain.Shared.Vnd.Zero));
        await db.DepositAccounts.Where(account => account.GroupId == id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Balance, Domain.Shared.Vnd.Zero));
        await db.Meetings.Where(meeting => meeting.GroupId == id && meeting.ScheduledOn <= TestTime.Today && meeting.Status < MeetingStatus.Closed)
            .ExecuteUpdateAsync(set => set.SetProperty(meeting => meeting.Status, MeetingStatus.NotHeld));
    });
}
