using System.Net;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>The forms of a group's life, filled in so that nothing is wrong with them.</summary>
internal static class GroupLifeWork
{
    public const string Founding = "/to/thanh-lap";

    public static async Task<HtmlForm> OpenFormAsync(this PortalBrowser browser, string page) =>
        (await browser.GetAsync(page)).Expect(HttpStatusCode.OK).Form();

    /// <summary>Minutes of the day before yesterday.</summary>
    public static HtmlForm WithMinutes(this HtmlForm form, string number) =>
        form.Set("Form.Minutes", number).Set("Form.MinutesOn", Day(-2));

    /// <summary>Nothing is to be declared of the board.</summary>
    public static HtmlForm WithNothingDeclared(this HtmlForm form) =>
        form.Choose("Form.AreKin", "false").Choose("Form.SitOnCommittee", "false").Choose("Form.ServeOtherBank", "false");

    /// <summary>A founding with two people whom the bank does not know yet; their customer codes follow from that of the group.</summary>
    public static HtmlForm WithFounding(this HtmlForm form, string code)
    {
        foreach (var choice in (string[])["Form.Hamlet", "Form.Organisation", "Form.Point"])
            form.Set(choice, Options(form, choice)[0]);
        return form.WithMinutes("10A/TD số 01").WithNothingDeclared()
            .Set("Form.Code", code).Set("Form.Name", "Tổ 9 Ấp Mới").Set("Form.MeetingDay", "12").Set("Form.MeetingTime", "08:30")
            .Set("Form.MeetingPlace", "Nhà văn hóa ấp").Set("Form.MinimumDeposit", "20000")
            .WithFounder("Leader", "901" + code, "Lê Thị Mới", "Female").WithFounder("Deputy", "902" + code, "Trần Văn Mới", "Male");
    }

    public static HtmlForm WithFounder(this HtmlForm form, string post, string customerCode, string name, string gender) => form
        .Set($"Form.{post}.CustomerCode", customerCode).Set($"Form.{post}.FullName", name)
        .Set($"Form.{post}.BirthDate", "1980-02-03").Set($"Form.{post}.Gender", gender);

    /// <summary>The values a list offers.</summary>
    public static IReadOnlyList<string> Options(HtmlForm form, string name) =>
        [.. form.Element.QuerySelectorAll($"select[name='{name}'] option").Select(option => option.GetAttribute("value") ?? "").Where(value => value.Length > 0)];

    /// <summary>A day from today, as a date field holds it.</summary>
    public static string Day(int fromToday) => TestTime.Today.AddDays(fromToday).ToString("yyyy-MM-dd");
}
