using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>Addresses, fields and meetings the tests of minutes share.</summary>
internal static class MeetingWork
{
    /// <summary>Sixty members.</summary>
    public const string Large = "0160001";

    /// <summary>Four members.</summary>
    public const string Small = "0160003";

    /// <summary>A text with composed diacritics, and the same as some keyboards send it.</summary>
    public const string Composed = "Đường vào ấp ngập, hộ bà Hòa đề nghị dời ngày họp.";

    /// <summary>What everybody who comes second is told.</summary>
    public const string Stale = "Người khác vừa lưu trước bạn.";

    public static string Decomposed { get; } = Composed.Normalize(System.Text.NormalizationForm.FormD);

    public static string At(Guid meeting, string step = "") => step.Length == 0 ? $"/hop/{meeting}" : $"/hop/{meeting}/{step}";

    public static string Member(int row, string field) => $"Form.Members[{row}].{field}";

    public static string Official(int row, string field) => $"Form.Officials[{row}].{field}";

    public static string Topic(int row, string field) => $"Form.Topics[{row}].{field}";

    /// <summary>A meeting of a group some days ago at eight o'clock; the officer, when given, is to attend.</summary>
    public static Task<Guid> PlannedAsync(this PortalFactory portal, string code = Small, int daysAgo = 2, Persona? officer = null) =>
        portal.InDatabaseAsync(async db => (await PlanAsync(db, code, daysAgo, officer)).Id);

    /// <summary>A meeting whose minutes lack nothing but the closing.</summary>
    public static Task<Guid> FinishedAsync(this PortalFactory portal, string code = Small, Persona? officer = null) =>
        portal.InDatabaseAsync(async db => (await FinishAsync(db, code, officer)).Id);

    /// <summary>A meeting with closed minutes.</summary>
    public static Task<Guid> ClosedAsync(this PortalFactory portal, string code = Small) => portal.InDatabaseAsync(async db =>
    {
        var meeting = await FinishAsync(db, code, null);
        var leader = (await portal.PersonasAsync()).LeaderOf(code);
        meeting.Close(
            new Closing(
                new TimeOnly(10, 15), "Nguyễn Thị Hoa", "Trần Văn An", [.. meeting.Members.Select(mark => mark.MembershipId)], 0.6m,
                new Signature(TestTime.Now.UtcDateTime, leader.Id, leader.FullName)),
            TestTime.Today);
        await db.SaveChangesAsync();
        return meeting.Id;
    });

    /// <summary>The page of a step as the leader of the group sees it.</summary>
    public static async Task<HtmlPage> StepAsync(this PortalFactory portal, Guid meeting, string step, string code = Small) =>
        (await (await portal.SignInAsAsync(people => people.LeaderOf(code))).GetAsync(At(meeting, step))).Expect(HttpStatusCode.OK);

    /// <summary>The page of a step as the credit officer of the group sees it.</summary>
    public static async Task<HtmlPage> OfficersStepAsync(this PortalFactory portal, Guid meeting, string step, string code = Small) =>
        (await (await portal.SignInAsAsync(people => people.OfficerOf(code))).GetAsync(At(meeting, step))).Expect(HttpStatusCode.OK);

    /// <summary>Leader and deputy of a group at present.</summary>
    public static Task<List<Guid>> BoardAsync(this PortalFactory portal, string code) => portal.InDatabaseAsync(db => db.BoardTerms
        .Where(term => term.ValidTo == null && db.Groups.Any(one => one.Id == term.GroupId && one.Code == code)).OrderBy(term => term.Post).Select(term => term.MembershipId).ToListAsync());

    /// <summary>A credit officer who sees the group.</summary>
    public static Persona OfficerOf(this Personas people, string code) =>
        people.All.First(persona => persona.Role == PortalRole.CreditOfficer && persona.Sees(code));

    /// <summary>The meeting as saved, with all its parts.</summary>
    public static Task<Meeting> MeetingAsync(this PortalFactory portal, Guid id) => portal.InDatabaseAsync(db => Whole(db).AsNoTracking().SingleAsync(m => m.Id == id));

    /// <summary>Everything about a meeting that writing could change.</summary>
    public static async Task<string> ContentAsync(this PortalFactory portal, Guid id)
    {
        var meeting = await portal.MeetingAsync(id);
        var opinions = await portal.InDatabaseAsync(db => db.Petitions.CountAsync(petition => petition.MeetingId == id));
        return string.Join('\n', [
            $"{meeting.Status} {meeting.NotHeldReason} {meeting.EndedAt} {meeting.ChairName} {meeting.SecretaryName} {meeting.Version} {opinions} {meeting.Addenda.Count}",
            .. meeting.Members.OrderBy(mark => mark.MembershipId).Select(mark => $"{mark.MembershipId} {mark.Presence} {mark.Note}"),
            .. meeting.Officials.OrderBy(mark => mark.Name).Select(mark => $"{mark.Role} {mark.Name} {mark.Presence} {mark.Note}"),
            .. meeting.Agenda.OrderBy(item => item.Topic).Select(item => $"{item.Topic} {item.Conclusion} {item.SkipReason}"),
        ]);
    }

    private static IQueryable<Meeting> Whole(PortalDbContext db) => db.Meetings.AsSplitQuery()
        .Include(m => m.Members).Include(m => m.Officials).Include(m => m.Agenda).Include(m => m.Duties).Include(m => m.Addenda);

    private static async Task<Meeting> PlanAsync(PortalDbContext db, string code, int daysAgo, Persona? officer)
    {
        var group = await db.Groups.SingleAsync(g => g.Code == code);
        var meeting = Meeting.Plan(Guid.CreateVersion7(), group.Id, TestTime.Today.AddDays(-daysAgo), new TimeOnly(8, 0), "Nhà văn hóa ấp");
        if (officer is not null)
            meeting.Assign(officer.Id, officer.FullName);
        db.Meetings.Add(meeting);
        await db.SaveChangesAsync();
        return meeting;
    }

    private static async Task<Meeting> FinishAsync(PortalDbContext db, string code, Persona? officer)
    {
        var meeting = await PlanAsync(db, code, 2, officer);
        var stays = await db.Memberships.Where(stay => stay.GroupId == meeting.GroupId && stay.JoinedOn <= meeting.ScheduledOn
            && (stay.LeftOn == null || stay.LeftOn >= meeting.ScheduledOn)).Select(stay => stay.Id).ToListAsync();
        meeting.MarkMembers([.. stays.Select(stay => new MemberMark(stay, Presence.Present, null))], stays.ToHashSet());
        foreach (var topic in AgendaTopics.Default)
            meeting.Answer(topic, "Đã thông qua.", null);
        await db.SaveChangesAsync();
        return meeting;
    }
}
