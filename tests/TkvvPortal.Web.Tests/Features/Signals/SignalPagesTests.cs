using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;

namespace TkvvPortal.Web.Tests.Features.Signals;

/// <summary>Signs are shown with their evidence on the list and on the group's page.</summary>
public sealed class SignalPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Minutes_copied_three_times_are_a_sign_on_the_list_and_on_the_page_of_the_group()
    {
        await portal.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.Where(one => one.Code == MeetingWork.Small).Select(one => one.Id).SingleAsync();
            var last = await db.Meetings.Where(one => one.GroupId == group && one.Status == MeetingStatus.Closed && one.Kind == MeetingKind.Regular && one.ScheduledOn < TestTime.Today)
                .OrderByDescending(one => one.ScheduledOn).Take(3).Select(one => one.Id).ToListAsync();
            await db.Meetings.Where(one => last.Contains(one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.Words, "giống"));
        });
        using var manager = await portal.SignInAsAsync(people => people.Manager);

        var list = await manager.VisitAsync("/dau-hieu?loai=SameMinutes");

        Assert.Contains(MeetingWork.Small, list.MainText, StringComparison.Ordinal);
        Assert.Contains("Biên bản 3 kỳ liền ghi giống hệt nhau", list.MainText, StringComparison.Ordinal);
        Assert.Contains("Biên bản 3 kỳ liền ghi giống hệt nhau", (await manager.VisitAsync($"/to/{MeetingWork.Small}")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_keeps_to_its_queries()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        using var queries = portal.CountQueries();

        await manager.VisitAsync("/dau-hieu");

        Assert.True(queries.Total == 7, $"{queries}");
    }
}
