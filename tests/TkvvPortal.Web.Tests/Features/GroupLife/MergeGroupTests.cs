using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.GroupLife.GroupLifeWork;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>Merging a group into another one of the commune.</summary>
public sealed class MergeGroupTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private PortalBrowser _manager = null!;
    private (Guid Id, string Code, int Members) _old;
    private (Guid Id, string Code, int Members) _target;

    private string Url => $"/to/{_old.Code}/sap-nhap";

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _manager = await _portal.SignInAsAsync(people => people.Manager);
        await _portal.InDatabaseAsync(async db =>
        {
            var groups = await db.Groups.Select(group => new { group.Id, group.Code, group.CommuneId, Members = db.Memberships.Count(stay => stay.GroupId == group.Id && stay.LeftOn == null) }).ToListAsync();
            var pair = groups.GroupBy(group => group.CommuneId).Select(some => some.OrderBy(group => group.Members).ThenBy(group => group.Code).Take(2).ToList()).OrderBy(some => some.Sum(group => group.Members)).First();
            (_old, _target) = ((pair[0].Id, pair[0].Code, pair[0].Members), (pair[1].Id, pair[1].Code, pair[1].Members));
            await db.Meetings.Where(meeting => meeting.GroupId == _old.Id && meeting.ScheduledOn < TestTime.Today && meeting.Status < MeetingStatus.Closed)
                .ExecuteUpdateAsync(set => set.SetProperty(meeting => meeting.Status, MeetingStatus.NotHeld));
        });
    }

    public async ValueTask DisposeAsync()
    {
        _manager.Dispose();
        await _portal.DisposeAsync();
    }

    [Fact]
    public async Task All_members_move_with_what_is_open_and_the_emptied_group_ends()
    {
        using var leader = await _portal.SignInAsAsync((await _portal.PersonasAsync()).LeaderOf(_old.Code));
        var (debts, opinions) = await _portal.InDatabaseAsync(async db => (
            await db.Loans.SumAsync(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            await db.Petitions.CountAsync(petition => petition.Answer == null && (petition.GroupId == _old.Id || petition.GroupId == _target.Id))));
        var preview = (await (await FormAsync()).SubmitAsync()).Expect(HttpStatusCode.OK);
        Assert.Equal($"{_old.Members + _target.Members}", preview.Texts("[data-totals] tr:nth-child(3) td")[0]);
        (await leader.GetAsync("/to/" + _old.Code)).Expect(HttpStatusCode.OK);

        var confirm = preview.Form();
        await confirm.SubmitAsync("button[name='Form.Confirm']");
        var file = (await confirm.SubmitAndFollowAsync("button[name='Form.Confirm']")).Expect(HttpStatusCode.OK);

        Assert.Contains("Đã sáp nhập", file.Texts(".page-head .badge"));
        Assert.Contains($"Sáp nhập vào Tổ {_target.Code}", Assert.Single(file.Texts("[data-papers] li")), StringComparison.Ordinal);
        Assert.Contains($"Nhận Tổ {_old.Code}", (await _manager.GetAsync($"/to/{_target.Code}?phan=ho-so")).Texts("[data-papers] li")[0], StringComparison.Ordinal);
        (await leader.GetAsync("/to/" + _old.Code)).Expect(HttpStatusCode.NotFound);
        await _portal.InDatabaseAsync(async db =>
        {
            var old = await db.Groups.Include(group => group.BoardTerms).SingleAsync(group => group.Id == _old.Id);
            Assert.Equal((GroupStatus.Merged, (DateOnly?)TestTime.Today.AddDays(-1)), (old.Status, old.ClosedOn));
            Assert.All(old.BoardTerms, term => Assert.NotNull(term.ValidTo));
            Assert.Equal(0, await db.Memberships.CountAsync(stay => stay.GroupId == _old.Id && stay.LeftOn == null));
            Assert.Equal(_old.Members + _target.Members, await db.Memberships.CountAsync(stay => stay.GroupId == _target.Id && stay.LeftOn == null));
            Assert.Equal(debts, await db.Loans.SumAsync(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen));
            Assert.Equal(opinions, await db.Petitions.CountAsync(petition => petition.Answer == null && petition.GroupId == _target.Id));
            Assert.True(await db.Receipts.AnyAsync(receipt => receipt.GroupId == _old.Id));
            Assert.False(await db.Meetings.AnyAsync(meeting => meeting.GroupId == _old.Id && meeting.Status == MeetingStatus.Planned));
        });
        Assert.Contains("Tổ đã kết thúc", (await _manager.GetAsync(Url)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_members_block_the_officer_and_the_manager_gives_a_reason()
    {
        var personas = await _portal.PersonasAsync();
        using var officer = await _portal.SignInAsAsync(people => people.Officer);
        var big = personas.Leader.GroupCode!;
        var small = await _portal.InDatabaseAsync(async db => await db.Groups.Where(group => group.Code != big && personas.Officer.GroupCodes.Contains(group.Code)
            && db.Groups.Any(other => other.Code == big && other.CommuneId == group.CommuneId)).OrderBy(group => group.Code).Select(group => group.Code).FirstAsync());
        await _portal.InDatabaseAsync(db => db.Meetings.Where(meeting => meeting.ScheduledOn < TestTime.Today && meeting.Status < MeetingStatus.Closed)
            .ExecuteUpdateAsync(set => set.SetProperty(meeting => meeting.Status, MeetingStatus.NotHeld)));
        await _portal.InDatabaseAsync(db => db.CashBooks.ExecuteUpdateAsync(set => set.SetProperty(book => book.Held, Vnd.Zero).SetProperty(book => book.Shortage, Vnd.Zero)));

        var refused = await (await FillAsync(officer, small, big)).Set("Form.ExceptionReason", "Hai ấp nhập làm một").SubmitAsync();
        var allowed = await (await FillAsync(_manager, small, big)).Set("Form.ExceptionReason", "Hai ấp nhập làm một").SubmitAsync();

        Assert.Matches($"^Tổ {big} có [0-9]+ tổ viên, nhiều hơn mức tối đa 60", refused.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Into"));
        Assert.Equal("Hai ấp nhập làm một", refused.Form()["Form.ExceptionReason"]);
        Assert.NotEmpty(allowed.Expect(HttpStatusCode.OK).Texts("[data-preview]"));
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field()
    {
        var form = await FormAsync();
        Assert.DoesNotContain(_old.Id.ToString(), Options(form, "Form.Into"));

        Assert.StartsWith("Tách, sáp nhập, giải thể", (await Send(form.Set("Form.Approval", "").Set("Form.ApprovedOn", ""))).ErrorAt("Form.Approval"), StringComparison.Ordinal);
        form.Set("Form.Approval", "45/UBND").Set("Form.ApprovedOn", Day(-1));
        var elsewhere = form.Fields(null).Select(field => field.Key == "Form.Into" ? KeyValuePair.Create(field.Key, _old.Id.ToString()) : field);
        Assert.StartsWith("Tổ nhận phải là", (await _manager.PostAsync(Url, elsewhere)).Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Into"), StringComparison.Ordinal);
        await _portal.InDatabaseAsync(async db =>
        {
            var twice = await db.Memberships.Where(stay => stay.GroupId == _old.Id && stay.LeftOn == null).Select(stay => stay.MemberId).FirstAsync();
            db.Add(new Domain.Members.Membership(Guid.CreateVersion7(), _target.Id, twice, TestTime.Today.AddDays(-9)));
            db.Add(Meeting.Plan(Guid.CreateVersion7(), _old.Id, TestTime.Today.AddDays(-3), new TimeOnly(8, 0), "Nhà văn hóa ấp"));
            await db.SaveChangesAsync();
        });
        Assert.Contains($"đã là tổ viên của Tổ {_target.Code}", (await Send(form)).ErrorAt("Form.Into"), StringComparison.Ordinal);
        await _portal.InDatabaseAsync(db => db.Memberships.Where(stay => stay.GroupId == _target.Id && stay.JoinedOn == TestTime.Today.AddDays(-9)).ExecuteDeleteAsync());
        Assert.StartsWith("Tổ còn 1 cuộc họp chưa khóa biên bản", (await Send(form)).ErrorAt("Form.On"), StringComparison.Ordinal);
    }

    private static async Task<HtmlPage> Send(HtmlForm form) => (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

    private Task<HtmlForm> FormAsync() => FillAsync(_manager, _old.Code, _target.Code);

    private async Task<HtmlForm> FillAsync(PortalBrowser browser, string from, string into)
    {
        var target = await _portal.InDatabaseAsync(db => db.Groups.Where(group => group.Code == into).Select(group => group.Id).SingleAsync());
        return (await browser.OpenFormAsync($"/to/{from}/sap-nhap")).WithMinutes("10/TD số 09").Set("Form.Into", target.ToString())
            .Set("Form.Approval", "45/UBND").Set("Form.ApprovedOn", Day(-1));
    }
}
