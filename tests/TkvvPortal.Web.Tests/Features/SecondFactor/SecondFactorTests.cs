using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Features.SecondFactor;

/// <summary>The second step of signing in, with codes reckoned as a phone does at the portal's own time.</summary>
public sealed class SecondFactorTests
{
    private const string WrongCode = "Mã xác thực không đúng, đã hết hạn hoặc đã dùng. Hãy nhập mã đang hiện trên điện thoại.";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_rfc_6238(long seconds, string code) =>
        Assert.Equal(code, TimeCode.At("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", TimeCode.StepOf(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Fact]
    public async Task After_setting_it_up_the_password_alone_no_longer_signs_in()
    {
        await using var portal = await PortalFactory.StartAsync();
        var manager = (await portal.PersonasAsync()).Manager;
        var (key, _) = await SetUpAsync(portal, manager);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        using var browser = portal.Browser();

        var step = await browser.FollowAsync(await browser.TrySignInAsync(manager.UserName, TemplateDatabase.Password, "/dang-nhap?ve=%2Fto"));
        Assert.StartsWith("/dang-nhap/xac-thuc", step.Url, StringComparison.Ordinal);
        Assert.StartsWith("/dang-nhap", (await browser.GetAsync("/tong-quan")).Location, StringComparison.Ordinal);
        Assert.Equal(WrongCode, (await step.Form().Set("Code", "000000").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Code"));
        var code = Code(portal, key);
        Assert.Equal("/to", (await step.Form().Set("Code", code).SubmitAsync()).Location);

        using var thief = portal.Browser();
        var replay = await thief.FollowAsync(await thief.TrySignInAsync(manager.UserName, TemplateDatabase.Password));
        Assert.Equal(WrongCode, (await replay.Form().Set("Code", code).SubmitAsync()).ErrorAt("Code"));
    }

    [Fact]
    public async Task A_code_of_two_minutes_ago_is_over()
    {
        await using var portal = await PortalFactory.StartAsync();
        var manager = (await portal.PersonasAsync()).Manager;
        var (key, _) = await SetUpAsync(portal, manager);
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        var old = Code(portal, key);
        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        using var browser = portal.Browser();

        var step = await browser.FollowAsync(await browser.TrySignInAsync(manager.UserName, TemplateDatabase.Password));

        Assert.Equal(WrongCode, (await step.Form().Set("Code", old).SubmitAsync()).ErrorAt("Code"));
    }

    [Fact]
    public async Task A_recovery_code_opens_once_and_new_ones_replace_the_old()
    {
        await using var portal = await PortalFactory.StartAsync();
        var manager = (await portal.PersonasAsync()).Manager;
        var (_, codes) = await SetUpAsync(portal, manager);
        Assert.Equal(10, codes.Count);

        using var browser = portal.Browser();
        var step = await browser.FollowAsync(await browser.TrySignInAsync(manager.UserName, TemplateDatabase.Password));
        Assert.Equal("/", (await step.Form().Set("Code", codes[0].ToLowerInvariant()).SubmitAsync()).Location);
        var wrong = await (await browser.GetAsync("/tai-khoan/ma-du-phong")).Form().Set("Form.Password", "sai mat khau").SubmitAsync();
        Assert.Equal("Mật khẩu không đúng.", wrong.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Password"));
        var renewed = await wrong.Form().Set("Form.Password", TemplateDatabase.Password).SubmitAndFollowAsync();
        Assert.Empty(renewed.Texts("[data-codes] li").Intersect(codes));
        Assert.Empty((await browser.GetAsync("/tai-khoan/ma-du-phong")).Texts("[data-codes] li"));

        using var again = portal.Browser();
        step = await again.FollowAsync(await again.TrySignInAsync(manager.UserName, TemplateDatabase.Password));
        Assert.Equal(WrongCode, (await step.Form().Set("Code", codes[1]).SubmitAsync()).ErrorAt("Code"));
    }

    [Fact]
    public async Task A_wrong_first_code_sets_nothing_up_and_keeps_the_key()
    {
        await using var portal = await PortalFactory.StartAsync();
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var page = await browser.GetAsync("/tai-khoan/xac-thuc");

        var refused = (await page.Form().Set("Form.Code", "000000").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith("Mã xác thực không đúng", refused.ErrorAt("Form.Code"), StringComparison.Ordinal);
        Assert.Equal(page.Form()["Form.Key"], refused.Form()["Form.Key"]);
        Assert.Contains("Chưa bật", (await browser.GetAsync("/tai-khoan")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_office_asks_for_it_nothing_opens_before_it_is_set_up()
    {
        await using var portal = await PortalFactory.StartAsync();
        await portal.InDatabaseAsync(async db =>
        {
            db.Add(new PolicyParameter(PolicyKey.SecondFactor, TestTime.Today, 1, "Quyết định thử", "Xác thực hai bước"));
            await db.SaveChangesAsync();
        });
        var personas = await portal.PersonasAsync();

        foreach (var persona in (Persona[])[personas.Manager, personas.Accountant, personas.Administrator])
        {
            using var browser = await portal.SignInAsAsync(persona);
            Assert.Equal("/tai-khoan/xac-thuc", (await browser.GetAsync("/bang-ke?x=1") is { Status: HttpStatusCode.Forbidden } ? await browser.GetAsync("/quan-tri/nguoi-dung") : await browser.GetAsync("/bang-ke")).Location);
        }

        using var leader = await portal.SignInAsAsync(personas.Leader);
        (await leader.GetAsync("/hom-nay")).Expect(HttpStatusCode.OK);
        await SetUpAsync(portal, personas.Manager);
    }

    [Fact]
    public async Task The_administrator_takes_it_off_and_no_key_is_in_the_audit_trail()
    {
        await using var portal = await PortalFactory.StartAsync();
        var manager = (await portal.PersonasAsync()).Manager;
        var (key, _) = await SetUpAsync(portal, manager);
        using var browser = await portal.SignInAsAsync(people => people.Administrator);

        await (await browser.GetAsync($"/quan-tri/nguoi-dung/{manager.UserName}")).Form("form[action$='/xac-thuc']").SubmitAndFollowAsync();

        using var own = portal.Browser();
        Assert.Equal("/", (await own.TrySignInAsync(manager.UserName, TemplateDatabase.Password)).Location);
        var audit = await portal.InDatabaseAsync(db => db.AuditEntries.ToListAsync());
        Assert.Contains(audit, entry => entry.Operation == "SecondFactor.SetUp");
        Assert.Contains(audit, entry => entry.Operation == "UserActs.RemoveSecondFactor");
        Assert.All(audit, entry => Assert.DoesNotContain(key, entry.Changes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_second_step_is_not_there_without_the_first()
    {
        await using var portal = await PortalFactory.StartAsync();
        using var browser = portal.Browser();

        Assert.Equal("/dang-nhap", (await browser.GetAsync("/dang-nhap/xac-thuc")).Location);
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> SetUpAsync(PortalFactory portal, Persona persona)
    {
        using var browser = portal.Browser();
        await browser.SignInAsync(persona.UserName, TemplateDatabase.Password);
        var form = (await browser.GetAsync("/tai-khoan/xac-thuc")).Form();
        var key = form["Form.Key"]!;
        var done = await form.Set("Form.Code", Code(portal, key)).SubmitAndFollowAsync();
        return (key, done.Expect(HttpStatusCode.OK).Texts("[data-codes] li"));
    }

    private static string Code(PortalFactory portal, string key) => TimeCode.At(key, TimeCode.StepOf(portal.Clock.GetUtcNow().UtcDateTime));
}
