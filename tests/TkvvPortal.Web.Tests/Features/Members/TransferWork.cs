using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Members;

/// <summary>Who moves, where to, and the form; shared by the tests of transfers.</summary>
internal static class TransferWork
{
    public const string Why = "Đã chuyển nhà sang ấp bên";
    public const string Passed = "Tổ trưởng hai bên đã đối chiếu bảng kê";

    public sealed record Mover(Guid StayId, string Code)
    {
        public string Url => $"/to-vien/{Code}/chuyen-to";
    }

    public static string Day(int ahead) => TestTime.Today.AddDays(ahead).ToString("yyyy-MM-dd");

    public static HtmlForm Fill(HtmlPage page, string target) => page.Form()
        .Set("Form.GroupCode", target).Set("Form.On", Day(0)).Set("Form.Reason", Why).Set("Form.Minutes", "10C/TD số 11").Set("Form.MinutesOn", Day(-1))
        .Set("Form.ExceptionReason", Passed);

    /// <summary>A group of the officer that is at work and has room for more.</summary>
    public static async Task<string> TargetAsync(this PortalFactory portal)
    {
        var codes = (await portal.PersonasAsync()).Officer.GroupCodes.Where(code => code != Large).ToList();
        return await portal.InDatabaseAsync(db => db.Groups
            .Where(group => codes.Contains(group.Code) && group.Status == GroupStatus.Active && db.Memberships.Count(stay => stay.GroupId == group.Id && stay.LeftOn == null) < 50)
            .OrderByDescending(group => db.Memberships.Count(stay => stay.GroupId == group.Id)).Select(group => group.Code).FirstAsync());
    }

    /// <summary>A member with a loan who is not on the board and did nothing today; each test takes another.</summary>
    public static Task<Mover> MoverAsync(this PortalFactory portal, string code, int skip) => portal.InDatabaseAsync(db => Movable(db, code)
        .OrderBy(stay => stay.Member.CustomerCode).Skip(skip).Select(stay => new Mover(stay.Id, stay.Member.CustomerCode)).FirstAsync());

    /// <summary>New members until the large group has sixty.</summary>
    public static Task FillUpAsync(this PortalFactory portal) => portal.InDatabaseAsync(async db =>
    {
        var group = await db.Groups.SingleAsync(one => one.Code == Large);
        var members = await db.Memberships.CountAsync(stay => stay.GroupId == group.Id && stay.LeftOn == null);
        for (; members < 60; members++)
        {
            var person = Domain.Members.Member.Register(Guid.CreateVersion7(), $"98{members:00000000}", "Lê Văn Mới", new DateOnly(1980, 1, 1), Gender.Male);
            db.Add(person);
            db.Add(new Membership(Guid.CreateVersion7(), group.Id, person.Id, TestTime.Today));
        }

        await db.SaveChangesAsync();
    });

    /// <summary>Fails when the member has left the group.</summary>
    public static async Task StaysAsync(this PortalFactory portal, Mover mover) =>
        Assert.Null(await portal.InDatabaseAsync(db => db.Memberships.Where(stay => stay.Id == mover.StayId).Select(stay => stay.LeftOn).SingleAsync()));

    private static IQueryable<Membership> Movable(PortalDbContext db, string code) => db.Memberships
        .Where(stay => stay.LeftOn == null && stay.JoinedOn < TestTime.Today && db.Groups.Any(one => one.Id == stay.GroupId && one.Code == code))
        .Where(stay => !db.BoardTerms.Any(term => term.MembershipId == stay.Id) && db.Loans.Any(loan => loan.MembershipId == stay.Id && (long)loan.InTerm > 0))
        .Where(stay => !db.Receipts.Any(receipt => receipt.MembershipId == stay.Id && receipt.ReceivedOn >= TestTime.Today))
        .Where(stay => !db.MembershipRequests.Any(request => request.MembershipId == stay.Id));
}
