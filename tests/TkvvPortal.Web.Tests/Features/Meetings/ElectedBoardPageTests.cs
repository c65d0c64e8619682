using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.Meetings;

/// <summary>A new board takes the group from the old one, so this has a portal of its own: no other test may come after it.</summary>
public sealed class ElectedBoardPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_board_the_commune_has_approved_takes_effect_with_the_minutes()
    {
        var id = await portal.FinishedAsync();
        var form = (await portal.StepAsync(id, "nghi-quyet")).Form().Set("Form.Kind", "Board").Set("Form.For", "4").Set("Form.Against", "0");
        var people = form.Element.QuerySelectorAll("select[name='Form.Leader'] option").Select(option => option.GetAttribute("value")!).Where(value => value.Length > 0).ToList();
        var before = await portal.BoardAsync(Small);
        var (leader, deputy) = (before[1], people.First(one => !before.Contains(Guid.Parse(one))));
        (await form.Set("Form.Leader", leader.ToString()).Set("Form.Deputy", deputy).Check("Form.IsDeclared").Set("Form.Approval", "15/UBND").Set("Form.ApprovedOn", $"{TestTime.Today:yyyy-MM-dd}").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        (await (await portal.StepAsync(id, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.Equal([leader, Guid.Parse(deputy)], await portal.BoardAsync(Small));
        var happened = await portal.InDatabaseAsync(db => db.GroupEvents.OrderByDescending(one => one.RecordedAtUtc).FirstAsync(one => one.Kind == GroupEventKind.BoardElected && one.Approval == "15/UBND"));
        Assert.StartsWith("10B/TD ngày ", happened.Minutes, StringComparison.Ordinal);
    }
}
