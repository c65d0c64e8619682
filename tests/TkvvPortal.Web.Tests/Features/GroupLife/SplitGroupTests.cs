using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.GroupLife.GroupLifeWork;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>Splitting a group.</summary>
public sealed class SplitGroupTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private PortalBrowser _officer = null!;
    private string _group = "";

    private string Url => _group + "/tach";

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _officer = await _portal.SignInAsAsync(people => people.Officer);
        _group = "/to/" + (await _portal.PersonasAsync()).Leader.GroupCode;
    }

    public async ValueTask DisposeAsync()
    {
        _officer.Dispose();
        await _portal.DisposeAsync();
    }

    [Fact]
    public async Task Members_move_to_the_new_group_with_what_is_open_once_and_history_stays()
    {
        var form = await FormAsync(6);
        var chosen = Chosen(form).Select(Guid.Parse).ToList();
        var before = await SumsAsync();
        var preview = (await form.SubmitAsync()).Expect(HttpStatusCode.OK);
        Assert.Equal(before, await SumsAsync());
        Assert.Equal(("Tổ mới", "6"), (preview.Text("[data-totals] tr:nth-child(3) th"), preview.Texts("[data-totals] tr:nth-child(3) td")[0]));

        var confirm = preview.Form();
        await confirm.SubmitAsync("button[name='Form.Confirm']");
        var file = (await confirm.SubmitAndFollowAsync("button[name='Form.Confirm']")).Expect(HttpStatusCode.OK);

        Assert.Contains("Tách 6 tổ viên sang Tổ 0169200 – Tổ 9 Ấp Mới", Assert.Single(file.Texts("[data-papers] li")), StringComparison.Ordinal);
        Assert.Equal(before, await SumsAsync());
        var created = (await _officer.GetAsync("/to/0169200?phan=ho-so")).Expect(HttpStatusCode.OK);
        Assert.Contains("Tách từ Tổ", Assert.Single(created.Texts("[data-papers] li")), StringComparison.Ordinal);
        Assert.Contains("UBND xã chấp thuận số 45/UBND", created.MainText, StringComparison.Ordinal);
        await _portal.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.Include(row => row.BoardTerms).SingleAsync(row => row.Code == "0169200");
            var stays = await db.Memberships.Where(stay => stay.GroupId == group.Id).ToListAsync();
            Assert.Equal((GroupStatus.Active, 2, TestTime.Today), (group.Status, group.BoardTerms.Count, group.FoundedOn));
            Assert.Equal(chosen.Order(), stays.Select(stay => stay.MovedFromId!.Value).Order());
            Assert.All(await db.Memberships.Where(stay => chosen.Contains(stay.Id)).ToListAsync(), stay => Assert.Equal(TestTime.Today.AddDays(-1), stay.LeftOn));
            Assert.True(await db.Loans.AnyAsync(loan => loan.GroupId == group.Id));
            Assert.False(await db.Loans.AnyAsync(loan => chosen.Contains(loan.MembershipId) && loan.InTerm > Domain.Shared.Vnd.Zero));
            Assert.True(await db.Receipts.AnyAsync(receipt => chosen.Contains(receipt.MembershipId)));
            Assert.False(await db.Receipts.AnyAsync(receipt => receipt.GroupId == group.Id));
        });
    }

    [Fact]
    public async Task What_is_confirmed_is_what_was_looked_at()
    {
        var unseen = await FormAsync(6);
        var token = unseen.Fields(null).Append(KeyValuePair.Create("Form.Confirm", "true"));
        (await _officer.PostAsync(Url, token)).Expect(HttpStatusCode.OK);
        var changed = (await unseen.SubmitAsync()).Expect(HttpStatusCode.OK).Form().Set("Form.Name", "Tổ 10 Ấp Mới");

        var again = (await changed.SubmitAsync("button[name='Form.Confirm']")).Expect(HttpStatusCode.OK);

        Assert.False(await _portal.InDatabaseAsync(db => db.Groups.AnyAsync(group => group.Code == "0169200")));
        Assert.Equal("Tổ 10 Ấp Mới", again.Form()["Form.Name"]);
        (await again.Form().SubmitAsync("button[name='Form.Confirm']")).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field_and_stays_typed()
    {
        var form = await FormAsync(6);
        var leader = form["Form.Leader"]!;

        Assert.StartsWith("Tách, sáp nhập, giải thể", (await Send(form.Set("Form.Approval", "").Set("Form.ApprovedOn", ""))).ErrorAt("Form.Approval"), StringComparison.Ordinal);
        form.Set("Form.Approval", "45/UBND").Set("Form.ApprovedOn", Day(-1));
        Assert.StartsWith("Mã tổ 0160001 đã có", (await Send(form.Set("Form.Code", "0160001"))).ErrorAt("Form.Code"), StringComparison.Ordinal);
        form.Set("Form.Code", "0169200");
        var unchosen = Options(form, "Form.Leader").First(value => !Chosen(form).Contains(value));
        Assert.StartsWith("Ban quản lý Tổ được bầu trong số tổ viên", (await Send(form.Set("Form.Leader", unchosen))).ErrorAt("Form.Leader"), StringComparison.Ordinal);
        var twice = await Send(form.Set("Form.Leader", leader).Set("Form.Deputy", leader));
        Assert.Equal("Tổ trưởng và Tổ phó phải là hai người.", twice.ErrorAt("Form.Deputy"));
        Assert.Equal(6, Chosen(twice.Form()).Count);
        foreach (var value in Chosen(form))
            form.Check("Form.Stays", on: false, value);
        Assert.StartsWith("Hãy chọn tổ viên", (await Send(form)).ErrorAt("Form.Stays"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_group_of_four_needs_a_reason_that_is_shown_in_both_files()
    {
        var form = await FormAsync(4);
        Assert.Equal("Tổ 0169200 có 4 tổ viên, ít hơn mức tối thiểu 5.", (await Send(form)).ErrorAt("Form.Stays"));

        var preview = (await form.Set("Form.ExceptionReason", "Một hộ vào tuần sau").SubmitAsync()).Expect(HttpStatusCode.OK);
        await preview.Form().SubmitAsync("button[name='Form.Confirm']");

        foreach (var url in (string[])[_group, "/to/0169200"])
            Assert.Contains("TK-108", (await _officer.GetAsync(url + "?phan=ho-so")).Text("[data-papers] .notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_the_board_is_not_offered_and_not_moved()
    {
        var form = await FormAsync(6);
        var leader = await _portal.InDatabaseAsync(db => db.BoardTerms
            .Where(term => term.ValidTo == null && db.Groups.Any(group => group.Id == term.GroupId && _group.EndsWith(group.Code))).Select(term => term.MembershipId).FirstAsync());
        Assert.DoesNotContain(leader.ToString(), Offered(form));

        var answer = await _officer.PostAsync(Url, form.Fields(null).Append(KeyValuePair.Create("Form.Stays", leader.ToString())));

        Assert.StartsWith("Hãy chọn tổ viên", answer.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Stays"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalRole.GroupLeader, 403)]
    [InlineData(PortalRole.MassOrganisationStaff, 403)]
    [InlineData(PortalRole.OfficeManager, 200)]
    [InlineData(PortalRole.SessionAccountant, 403)]
    public async Task Officers_and_managers_split_and_merge(PortalRole role, int status)
    {
        using var browser = await _portal.SignInAsAsync(people => people.Of(role));

        (await browser.GetAsync(Url)).Expect((HttpStatusCode)status);
        (await browser.GetAsync(_group + "/sap-nhap")).Expect((HttpStatusCode)status);
    }

    private static async Task<HtmlPage> Send(HtmlForm form) => (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

    private static IReadOnlyList<string> Offered(HtmlForm form) =>
        [.. form.Element.QuerySelectorAll("input[name='Form.Stays']").Select(box => box.GetAttribute("value")!)];

    private static IReadOnlyList<string> Chosen(HtmlForm form) => [.. form.Fields(null).Where(field => field.Key == "Form.Stays").Select(field => field.Value)];

    /// <summary>A split with nothing wrong but, perhaps, the number of members.</summary>
    private async Task<HtmlForm> FormAsync(int count)
    {
        var form = (await _officer.OpenFormAsync(Url)).WithMinutes("10A/TD số 02").WithNothingDeclared()
            .Set("Form.Approval", "45/UBND").Set("Form.ApprovedOn", Day(-1)).Set("Form.Code", "0169200").Set("Form.Name", "Tổ 9 Ấp Mới");
        var moving = Offered(form).Take(count).ToList();
        moving.ForEach(value => form.Check("Form.Stays", on: true, value));
        return form.Set("Form.Leader", moving[0]).Set("Form.Deputy", moving[1]);
    }

    /// <summary>What no split may change: debts, deposits and the number of people in groups.</summary>
    private Task<(long Debts, long Deposits, int People)> SumsAsync() => _portal.InDatabaseAsync(async db => (
        await db.Loans.SumAsync(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
        await db.DepositAccounts.SumAsync(account => (long)account.Balance),
        await db.Memberships.CountAsync(stay => stay.LeftOn == null)));
}
