using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Members;

/// <summary>The profile, changes of contacts, and the class of the household.</summary>
public sealed class ManageMembersTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_profile_tells_stays_household_loans_and_meetings_with_links()
    {
        var code = (await portal.PersonasAsync()).Leader.GroupCode;
        var members = (await portal.MembersAsync()).ConvertAll(one => one.Id);
        var (member, loans) = await portal.InDatabaseAsync(async db =>
        {
            var stay = await db.Memberships.Include(one => one.Member).FirstAsync(one =>
                members.Contains(one.MemberId) && db.Loans.Any(loan => loan.MembershipId == one.Id) && db.Receipts.Any(receipt => receipt.MembershipId == one.Id));
            return (stay.Member, await db.Loans.Where(loan => loan.MembershipId == stay.Id).Select(loan => loan.Code).ToListAsync());
        });

        var page = await portal.OpenAsync(Url(member), people => people.Officer);

        Assert.Equal([$"/to/{code}"], page.Links("[data-stays] th a"));
        Assert.Single(page.Texts("[data-households] tbody tr"));
        Assert.All(loans, loan => Assert.Contains(loan, page.Text("[data-loans]"), StringComparison.Ordinal));
        foreach (var selector in (string[])["[data-told] a", "[data-receipts] a", "[data-attendance] a"])
        {
            var link = page.Links(selector)[0];
            (await portal.OpenAsync(link, people => people.Officer)).Expect(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task What_of_the_identity_number_does_not_fit_is_told()
    {
        var member = (await portal.MembersAsync())[6];
        await portal.InDatabaseAsync(async db =>
        {
            (await db.Members.SingleAsync(one => one.Id == member.Id)).Contact("371234567", member.Phone, member.Address);
            await db.SaveChangesAsync();
        });

        var page = await portal.OpenAsync(Url(member), people => people.Officer);

        Assert.Contains("Số CMND 9 chữ số không còn giá trị", Assert.Single(page.Texts("[data-contradiction]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_numbers_are_named_at_their_fields_and_what_was_typed_stays()
    {
        var member = (await portal.MembersAsync())[7];
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        var form = (await browser.GetAsync(Url(member) + "/lien-he")).Form();

        var phone = (await form.Set("Form.Phone", "0912").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        var number = (await form.Set("Form.Phone", "").Set("Form.NationalId", "123").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(PersonalDataRules.PhoneIsWhole.Text, phone.ErrorAt("Form.Phone"));
        Assert.Equal("0912", phone.Form()["Form.Phone"]);
        Assert.Equal(PersonalDataRules.NationalIdHasTwelveDigits.Text, number.ErrorAt("Form.NationalId"));
        Assert.Equal((member.Phone, member.NationalId), Contacts(await ReadAsync(member)));
    }

    [Fact]
    public async Task What_is_not_typed_anew_stays_and_a_shared_number_is_told()
    {
        var members = await portal.MembersAsync();
        var (member, other) = (members[8], members[9]);
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        async Task<HtmlForm> FormAsync() => (await browser.GetAsync(Url(member) + "/lien-he")).Form();

        await (await FormAsync()).Set("Form.Phone", "+84 912 345 600").Set("Form.Address", "Ấp mới").SubmitAsync();
        var changed = await ReadAsync(member);
        Assert.Equal(("0912345600", member.NationalId), Contacts(changed));
        Assert.Equal("Ấp mới", changed.Address);

        var told = await (await FormAsync()).Set("Form.NationalId", other.NationalId).Check("Form.HasNoPhone").SubmitAndFollowAsync();
        Assert.Contains("1 tổ viên khác có cùng số định danh", told.Notice, StringComparison.Ordinal);
        Assert.Equal((null, other.NationalId), Contacts(await ReadAsync(member)));
    }

    [Fact]
    public async Task A_class_is_recorded_once_and_only_forwards()
    {
        var member = (await portal.MembersAsync())[10];
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var form = (await browser.GetAsync(Url(member) + "/doi-tuong")).Form();

        var empty = (await form.Set("Form.ValidFrom", "").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        form.Set("Form.Category", "NearPoor").Set("Form.Certificate", "GCN 7");
        var future = (await form.Set("Form.ValidFrom", $"{TestTime.Today.AddDays(1):yyyy-MM-dd}").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        var before = (await form.Set("Form.ValidFrom", "1990-01-01").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);
        form.Set("Form.ValidFrom", $"{TestTime.Today:yyyy-MM-dd}");
        await form.SubmitAsync();
        var done = await form.SubmitAndFollowAsync();

        Assert.Equal("Hãy chọn đối tượng.", empty.ErrorAt("Form.Category"));
        Assert.Equal("Hãy nhập ngày hiệu lực.", empty.ErrorAt("Form.ValidFrom"));
        Assert.Equal(PersonalDataRules.CategoryHasBegun.Text, future.ErrorAt("Form.ValidFrom"));
        Assert.StartsWith("Đối tượng mới phải có hiệu lực sau ngày", before.ErrorAt("Form.ValidFrom"), StringComparison.Ordinal);
        Assert.Equal(2, done.Texts("[data-households] tbody tr").Count);
        Assert.Contains("GCN 7", done.Texts("[data-households] tbody tr")[0], StringComparison.Ordinal);
        Assert.Equal(HouseholdCategory.NearPoor, (await ReadAsync(member)).Category);
    }

    [Theory]
    [InlineData(PortalRole.GroupLeader, HttpStatusCode.Forbidden)]
    [InlineData(PortalRole.MassOrganisationStaff, HttpStatusCode.Forbidden)]
    [InlineData(PortalRole.SessionAccountant, HttpStatusCode.Forbidden)]
    [InlineData(PortalRole.Administrator, HttpStatusCode.Forbidden)]
    public async Task Others_may_not_change_a_member(PortalRole role, HttpStatusCode status) => await RefusedAsync(people => people.Of(role), status);

    [Fact]
    public Task A_member_out_of_scope_cannot_be_changed() => RefusedAsync(people => people.OtherOfficer, HttpStatusCode.NotFound);

    private async Task RefusedAsync(Func<Personas, Persona> choose, HttpStatusCode status)
    {
        var member = (await portal.MembersAsync())[11];
        using var browser = await portal.SignInAsAsync(choose);
        var fields = (await browser.GetAsync("/doi-mat-khau")).Form().Fields(null).Where(field => field.Key == "__RequestVerificationToken")
            .Append(new("Form.Address", "Nơi khác")).Append(new("Form.Category", "Poor")).Append(new("Form.ValidFrom", "2026-11-02")).ToList();
        foreach (var act in (string[])["lien-he", "doi-tuong"])
        {
            (await browser.GetAsync($"{Url(member)}/{act}")).Expect(status);
            (await browser.PostAsync($"{Url(member)}/{act}", fields)).Expect(status);
        }

        Assert.Equal((member.Address, member.Category), await ReadAsync(member) is var now ? (now.Address, now.Category) : default);
    }

    private static (string? Phone, string? NationalId) Contacts(Member member) => (member.Phone, member.NationalId);

    private static string Url(Member member) => "/to-vien/" + member.CustomerCode;

    private Task<Member> ReadAsync(Member member) => portal.InDatabaseAsync(db => db.Members.AsNoTracking().SingleAsync(one => one.Id == member.Id));
}
