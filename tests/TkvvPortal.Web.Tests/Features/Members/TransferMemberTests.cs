using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Members.TransferWork;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Members;

/// <summary>A member moves to another group with loans and deposit; the acts of both groups and the profile tell it.</summary>
public sealed class TransferMemberTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Loans_and_deposit_go_along_and_both_groups_and_the_profile_tell_it()
    {
        var mover = await portal.MoverAsync(Large, 0);
        var target = await portal.TargetAsync();
        var open = await portal.InDatabaseAsync(db => db.Loans.Where(loan => loan.MembershipId == mover.StayId && (long)loan.InTerm > 0).Select(loan => loan.Code).ToListAsync());
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        var page = (await officer.GetAsync(mover.Url)).Expect(HttpStatusCode.OK);
        Assert.All(open, code => Assert.Contains(code, page.Text("[data-baggage]"), StringComparison.Ordinal));

        var profile = await Fill(page, target).SubmitAndFollowAsync();

        Assert.Equal($"Đã chuyển sang Tổ {target}.", profile.Notice);
        Assert.Equal([$"/to/{target}", $"/to/{Large}"], profile.Links("[data-stays] th a"));
        Assert.Contains(Why, profile.Text("[data-stays]"), StringComparison.Ordinal);
        var (old, stay) = await portal.InDatabaseAsync(async db => (
            await db.Memberships.AsNoTracking().SingleAsync(one => one.Id == mover.StayId), await db.Memberships.AsNoTracking().SingleAsync(one => one.MovedFromId == mover.StayId)));
        Assert.Equal((TestTime.Today.AddDays(-1), TestTime.Today), (old.LeftOn, stay.JoinedOn));
        Assert.Equal(open.Order(), (await portal.InDatabaseAsync(db => db.Loans.Where(loan => loan.MembershipId == stay.Id).Select(loan => loan.Code).ToListAsync())).Order());
        Assert.True(await portal.InDatabaseAsync(db => db.DepositAccounts.AllAsync(account => account.MembershipId != mover.StayId)));
        foreach (var group in (string[])[Large, target])
            Assert.Contains(Why, (await officer.GetAsync($"/to/{group}?phan=ho-so")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_twice_moves_once()
    {
        var mover = await portal.MoverAsync(Large, 1);
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var form = Fill(await manager.GetAsync(mover.Url), await portal.TargetAsync());

        var (first, second) = (await form.SubmitAsync(), await form.SubmitAsync());

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.Memberships.CountAsync(stay => stay.MovedFromId == mover.StayId)));
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_named_at_its_field_and_what_was_typed_stays()
    {
        var mover = await portal.MoverAsync(Large, 2);
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        var page = await officer.GetAsync(mover.Url);

        var empty = (await page.Form().Set("Form.On", "").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        var future = (await Fill(page, await portal.TargetAsync()).Set("Form.On", Day(1)).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        var same = (await Fill(page, Large).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.All(["GroupCode", "On", "Reason", "Minutes", "MinutesOn"], field => Assert.NotEmpty(empty.ErrorAt("Form." + field)));
        Assert.Equal(GroupLifeRules.TakesEffectByToday.Text, future.ErrorAt("Form.On"));
        Assert.Equal((Why, Day(1)), (future.Form()["Form.Reason"], future.Form()["Form.On"]));
        Assert.Equal(MemberRules.MovesToAnotherGroup.Text, same.ErrorAt("Form.GroupCode"));
        await portal.StaysAsync(mover);
    }

    [Fact]
    public async Task A_group_that_is_full_takes_somebody_only_when_the_manager_says_why()
    {
        var source = await portal.TargetAsync();
        var mover = await portal.MoverAsync(source, 0);
        await portal.FillUpAsync();
        var page = await portal.SignInAsAsync(people => people.Officer);
        var refused = (await Fill(await page.GetAsync(mover.Url), Large).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("61", refused.ErrorAt("Form.GroupCode"), StringComparison.Ordinal);
        await portal.StaysAsync(mover);
        using var manager = await portal.SignInAsAsync(people => people.Manager);

        var unexplained = await Fill(await manager.GetAsync(mover.Url), Large).Set("Form.ExceptionReason", "").SubmitAsync();
        var moved = await unexplained.Form().Set("Form.ExceptionReason", Passed).SubmitAndFollowAsync();

        Assert.Equal(SharedRules.ExceptionHasReason.Text, unexplained.ErrorAt("Form.ExceptionReason"));
        Assert.Contains(Passed, moved.Text("[data-stays] [data-waivers]"), StringComparison.Ordinal);
        Assert.Contains(Passed, (await manager.GetAsync($"/to/{Large}?phan=ho-so")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_to_leave_or_leads_the_group_is_not_moved()
    {
        var mover = await portal.MoverAsync(Large, 3);
        await portal.InDatabaseAsync(async db =>
        {
            var stay = await db.Memberships.Include(one => one.Member).SingleAsync(one => one.Id == mover.StayId);
            var by = new Domain.Meetings.Signature(TestTime.Now.UtcDateTime, Guid.CreateVersion7(), "Nguyễn Thị Hoa");
            db.Add(MembershipRequest.ToRelease(Guid.CreateVersion7(), stay, stay.Member.FullName, ExitReason.MovedAway, null, by));
            await db.SaveChangesAsync();
        });
        var leader = await portal.InDatabaseAsync(db => db.BoardTerms.Where(term => term.ValidTo == null && db.Groups.Any(one => one.Id == term.GroupId && one.Code == Large))
            .Join(db.Memberships, term => term.MembershipId, stay => stay.Id, (term, stay) => new Mover(stay.Id, stay.Member.CustomerCode)).FirstAsync());
        var target = await portal.TargetAsync();
        using var officer = await portal.SignInAsAsync(people => people.Officer);

        var waiting = await Fill(await officer.GetAsync(mover.Url), target).SubmitAsync();
        var board = await Fill(await officer.GetAsync(leader.Url), target).Set("Form.On", TestTime.Today.ToString("yyyy-MM-dd")).SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, MemberRules.TransferWaitsForRequest.Text), (waiting.Status, Assert.Single(waiting.Errors)));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, MemberRules.BoardMemberStays.Text), (board.Status, Assert.Single(board.Errors)));
    }

    [Fact]
    public async Task Only_who_sees_both_groups_moves_somebody_and_other_roles_do_not()
    {
        var mover = await portal.MoverAsync(Large, 4);
        var people = await portal.PersonasAsync();
        var foreign = people.OtherOfficer.GroupCodes.First(code => !people.Officer.Sees(code));
        using var officer = await portal.SignInAsAsync(_ => people.Officer);
        using var other = await portal.SignInAsAsync(_ => people.OtherOfficer);
        var page = await officer.GetAsync(mover.Url);

        var refused = (await Fill(page, foreign).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Không có tổ mang mã này trong phạm vi của bạn.", refused.ErrorAt("Form.GroupCode"));
        Assert.Equal(foreign, refused.Form()["Form.GroupCode"]);
        (await other.GetAsync(mover.Url)).Expect(HttpStatusCode.NotFound);
        foreach (var role in (PortalRole[])[PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.SessionAccountant, PortalRole.Administrator])
        {
            using var browser = await portal.SignInAsAsync(_ => people.Of(role));
            (await browser.GetAsync(mover.Url)).Expect(HttpStatusCode.Forbidden);
        }

        await portal.StaysAsync(mover);
    }
}
