using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.GroupLife.GroupLifeWork;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>Founding a group, and starting it.</summary>
public sealed class FoundGroupTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData(PortalRole.GroupLeader, 403)]
    [InlineData(PortalRole.MassOrganisationStaff, 403)]
    [InlineData(PortalRole.CreditOfficer, 200)]
    [InlineData(PortalRole.OfficeManager, 200)]
    [InlineData(PortalRole.SessionAccountant, 403)]
    [InlineData(PortalRole.Administrator, 403)]
    public async Task Officers_and_managers_found_groups(PortalRole role, int status)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));

        (await browser.GetAsync(Founding)).Expect((HttpStatusCode)status);
    }

    [Fact]
    public async Task A_founded_group_is_planned_and_has_its_board_and_its_papers_once()
    {
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        var form = (await browser.OpenFormAsync(Founding)).WithFounding("0169001");

        await form.SubmitAsync();
        var page = (await form.SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

        Assert.Contains("Dự kiến thành lập", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Tổ trưởng Lê Thị Mới, từ 23/11/2026", page.MainText, StringComparison.Ordinal);
        Assert.Contains("Biên bản 10A/TD số 01 ngày 21/11/2026", Assert.Single(page.Texts("[data-papers] li")), StringComparison.Ordinal);
        var saved = await portal.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.SingleAsync(row => row.Code == "0169001");
            return (group.Status, await db.Memberships.CountAsync(stay => stay.GroupId == group.Id), await db.GroupEvents.CountAsync(row => row.GroupId == group.Id));
        });
        Assert.Equal((GroupStatus.Planned, 2, 1), saved);
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field_and_stays_typed()
    {
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        var taken = await portal.InDatabaseAsync(db => db.Members.Select(member => member.CustomerCode).FirstAsync());
        var empty = await (await browser.OpenFormAsync(Founding)).SubmitAsync();
        Assert.Equal("Hãy trả lời: hai người có quan hệ vợ chồng, ruột thịt không?", empty.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.AreKin"));
        var form = (await browser.OpenFormAsync(Founding)).WithFounding("0169002");

        Assert.StartsWith("Mã tổ 0160001 đã có", (await form.Set("Form.Code", "0160001").SubmitAsync()).ErrorAt("Form.Code"), StringComparison.Ordinal);
        Assert.Equal("Mã tổ gồm đúng 7 chữ số.", (await form.Set("Form.Code", "169").SubmitAsync()).ErrorAt("Form.Code"));
        form.Set("Form.Code", "0169002");
        Assert.StartsWith("Ngày có hiệu lực", (await form.Set("Form.On", Day(1)).SubmitAsync()).ErrorAt("Form.On"), StringComparison.Ordinal);
        form.Set("Form.On", Day(0));
        Assert.StartsWith("Ghi số và ngày", (await form.Set("Form.MinutesOn", Day(1)).SubmitAsync()).ErrorAt("Form.Minutes"), StringComparison.Ordinal);
        form.Set("Form.MinutesOn", Day(0));
        var strange = await form.Set("Form.Leader.CustomerCode", taken).SubmitAsync();
        Assert.Equal($"Mã khách hàng {taken} đã thuộc về người khác.", strange.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Leader.CustomerCode"));
        Assert.Equal(taken, strange.Form()["Form.Leader.CustomerCode"]);
        var twice = await form.Set("Form.Leader.CustomerCode", form["Form.Deputy.CustomerCode"]).SubmitAsync();
        Assert.Equal("Tổ trưởng và Tổ phó phải là hai người.", twice.ErrorAt("Form.Deputy.CustomerCode"));
    }

    [Fact]
    public async Task Relatives_on_the_board_are_passed_by_the_manager_alone_and_shown_ever_after()
    {
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        using var manager = await portal.SignInAsAsync(people => people.Manager);

        var refused = await Kin(await officer.OpenFormAsync(Founding)).SubmitAsync();
        var page = await Kin(await manager.OpenFormAsync(Founding)).SubmitAndFollowAsync();

        Assert.StartsWith("Tổ trưởng và Tổ phó không được là vợ chồng", refused.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.AreKin"), StringComparison.Ordinal);
        Assert.Contains("Ngoại lệ. TK-114", page.Expect(HttpStatusCode.OK).Text("[data-papers] .notice"), StringComparison.Ordinal);

        static HtmlForm Kin(HtmlForm form) => form.WithFounding("0169003").Choose("Form.AreKin", "true").Set("Form.ExceptionReason", "Ấp chỉ có ba hộ");
    }

    [Fact]
    public async Task A_member_of_another_group_founds_one_with_a_reason()
    {
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        var member = await portal.InDatabaseAsync(db => db.Memberships
            .Where(stay => stay.LeftOn == null && db.Groups.Any(group => group.Id == stay.GroupId && group.Code == "0160001")
                && !db.BoardTerms.Any(term => term.MembershipId == stay.Id))
            .Select(stay => new { stay.Member.CustomerCode, stay.Member.FullName }).FirstAsync());
        var form = (await browser.OpenFormAsync(Founding)).WithFounding("0169004").WithFounder("Deputy", member.CustomerCode, member.FullName, "Male");

        var warned = await form.SubmitAsync();
        var page = await form.Set("Form.ExceptionReason", "Sẽ chuyển tổ trong tháng").SubmitAndFollowAsync();

        Assert.Equal($"{member.FullName} đang là tổ viên của Tổ 0160001.", warned.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Leader.CustomerCode"));
        Assert.Contains("TK-119", page.Expect(HttpStatusCode.OK).Text("[data-papers] .notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_founds_a_group_in_a_hamlet_of_another_officer()
    {
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        using var other = await portal.SignInAsAsync(people => people.OtherOfficer);
        var foreign = Options(await other.OpenFormAsync(Founding), "Form.Hamlet")[0];
        var form = (await officer.OpenFormAsync(Founding)).WithFounding("0169005");
        Assert.DoesNotContain(foreign, Options(form, "Form.Hamlet"));

        var answer = await officer.PostAsync(form.Action, form.Fields(null).Select(field => field.Key == "Form.Hamlet" ? KeyValuePair.Create(field.Key, foreign) : field));

        answer.Expect(HttpStatusCode.NotFound);
        Assert.False(await portal.InDatabaseAsync(db => db.Groups.AnyAsync(group => group.Code == "0169005")));
    }

    [Fact]
    public async Task A_planned_group_starts_with_the_communes_approval_and_a_reason_for_its_few_members()
    {
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        await (await browser.OpenFormAsync(Founding)).WithFounding("0169006").SubmitAsync();
        var form = (await browser.OpenFormAsync("/to/0169006/tinh-trang")).WithMinutes("10A/TD số 01");

        Assert.StartsWith("Tổ chỉ hoạt động khi UBND xã", (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Approval"), StringComparison.Ordinal);
        form.Set("Form.Approval", "45/UBND").Set("Form.ApprovedOn", Day(-1));
        Assert.Equal("Tổ 0169006 có 2 tổ viên, ít hơn mức tối thiểu 5.", (await form.SubmitAsync()).ErrorAt("Form.On"));
        var page = await form.Set("Form.ExceptionReason", "Ba hộ nữa vào tổ tuần sau").SubmitAndFollowAsync();

        Assert.DoesNotContain("Dự kiến thành lập", page.Expect(HttpStatusCode.OK).MainText, StringComparison.Ordinal);
        Assert.Contains("UBND xã chấp thuận số 45/UBND ngày 22/11/2026", page.MainText, StringComparison.Ordinal);
        Assert.Equal(GroupStatus.Active, await portal.InDatabaseAsync(db => db.Groups.Where(group => group.Code == "0169006").Select(group => group.Status).SingleAsync()));
    }
}
