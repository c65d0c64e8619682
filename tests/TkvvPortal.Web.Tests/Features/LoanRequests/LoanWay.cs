using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.LoanRequests;

/// <summary>The steps from a request to its loan, each by who owns it, through the real forms.</summary>
internal static class LoanWay
{
    public const string Programme = "NCHXAPT";

    /// <summary>The form of a 01/TD by the leader of the small group, filled in for a member.</summary>
    public static async Task<HtmlForm> RequestAsync(this PortalFactory portal, int member = 3, string amount = "40.000.000", string programme = Programme)
    {
        var leader = await portal.SignInAsAsync(people => people.LeaderOf(Small));
        var (stay, programmeId) = await portal.InDatabaseAsync(async db => (
            await db.Memberships.Where(one => db.Groups.Any(grp => grp.Id == one.GroupId && grp.Code == Small)).OrderBy(one => one.Member.CustomerCode).Skip(member).Select(one => one.Id).FirstAsync(),
            await db.Programmes.Where(one => one.ShortName == programme).Select(one => one.Id).SingleAsync()));
        return (await leader.GetAsync($"/to/{Small}/vay-von/lap")).Form()
            .Set("Form.StayId", stay.ToString()).Set("Form.ProgrammeId", programmeId.ToString())
            .Set("Form.Purposes[0].What", "Mua bò sinh sản").Set("Form.Purposes[0].Quantity", "2").Set("Form.Purposes[0].Amount", "50.000.000")
            .Set("Form.OwnCapital", "10.000.000").Set("Form.Amount", amount).Set("Form.TermMonths", "36").Choose("Form.PeriodMonths", "12");
    }

    /// <summary>A request that is filed; its page.</summary>
    public static async Task<HtmlPage> FiledAsync(this PortalFactory portal, int member = 3) =>
        (await (await portal.RequestAsync(member)).SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

    /// <summary>The key of the request that a page shows.</summary>
    public static Guid RequestOf(this HtmlPage page) => Guid.Parse(page.Url[(page.Url.LastIndexOf('/') + 1)..]);

    /// <summary>A request that a closed meeting has agreed to; its list.</summary>
    public static async Task<(Guid Request, Guid List)> ListedAsync(this PortalFactory portal, int member = 3)
    {
        var request = (await portal.FiledAsync(member)).RequestOf();
        var meeting = await portal.FinishedAsync();
        (await (await portal.BallotsAsync(meeting, request)).SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await (await portal.StepAsync(meeting, "ket-thuc")).Form().Set("Form.EndedAt", "10:30").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        return (request, (await portal.FindAsync(request)).ListId!.Value);
    }

    /// <summary>The ballots of a meeting on a request, as the officer sees them.</summary>
    public static async Task<HtmlForm> BallotsAsync(this PortalFactory portal, Guid meeting, Guid request) =>
        (await portal.OfficersStepAsync(meeting, $"binh-xet/{request}")).Form();

    /// <summary>The form of a step of a list, as its owner sees it.</summary>
    public static async Task<HtmlForm> StepOfListAsync(this PortalFactory portal, Guid list, string step)
    {
        var owner = await portal.SignInAsAsync(people => step == "phe-duyet" ? people.Manager : people.StaffOf(Small));
        return (await owner.GetAsync($"/vay-von/danh-sach/{list}/{step}")).Expect(HttpStatusCode.OK).Form().Set("Form.By", "Nguyễn Thị Lan, người ký");
    }

    /// <summary>A request that the bank has approved.</summary>
    public static async Task<Guid> ApprovedAsync(this PortalFactory portal, int member = 3)
    {
        var (request, list) = await portal.ListedAsync(member);
        foreach (var step in new[] { "hoi", "xa", "phe-duyet" })
            (await (await portal.StepOfListAsync(list, step)).SubmitAsync()).Expect(HttpStatusCode.Redirect);
        return request;
    }

    /// <summary>The form that records the disbursement, as the accountant sees it.</summary>
    public static async Task<HtmlForm> DisbursementAsync(this PortalFactory portal, Guid request) =>
        (await (await portal.SignInAsAsync(people => people.Accountant)).GetAsync($"/vay-von/{request}/giai-ngan")).Expect(HttpStatusCode.OK).Form();

    /// <summary>The request as saved.</summary>
    public static Task<LoanRequest> FindAsync(this PortalFactory portal, Guid request) =>
        portal.InDatabaseAsync(db => db.LoanRequests.AsNoTracking().SingleAsync(one => one.Id == request));

    /// <summary>A mass-organisation officer who sees the group.</summary>
    public static Persona StaffOf(this Personas people, string code) =>
        people.All.First(persona => persona.Role == PortalRole.MassOrganisationStaff && persona.Sees(code));
}
