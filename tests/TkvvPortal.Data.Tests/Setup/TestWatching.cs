using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>What is done with rows of the watch lists: an errand, a promise to pay that the bank's figures show kept, a list given.</summary>
internal static class TestWatching
{
    public static IEnumerable<object> Of(TestGroup group, PortalClock clock)
    {
        var row = new WatchSubject(WatchTopic.Overdue, group.Loan.Id, group.Id);
        var promise = PaymentPromise.Record(
            Guid.CreateVersion7(), group.Loan, new PromiseWords(PromiseKind.Principal, new Vnd(300_000), "Nguyễn Thị Bé", clock.Today, clock.Today.AddDays(9), "Tại nhà"), false, group.Stamp);
        promise.Look(group.Loan.Balance with { AsOf = clock.Today, InTerm = Vnd.Zero }, null);
        return
        [
            WatchMark.Assign(Guid.CreateVersion7(), row, new WatchErrand((group.Stamp.UserId, group.Stamp.UserName), clock.Today.AddDays(3), "Gặp hộ"), group.Stamp),
            WatchMark.Snooze(Guid.CreateVersion7(), row with { Marks = 1 }, new WatchRest(clock.Today.AddDays(5), "Chờ mùa lúa"), 60, group.Stamp),
            promise,
            DueListGiven.Record(Guid.CreateVersion7(), (group.Id, TestGroup.Month.Next()), clock.Today, null, group.Stamp),
        ];
    }
}
