using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>Kept figures with a value in every column.</summary>
internal static class TestFigures
{
    public static MonthSnapshot Head(PortalClock clock) => MonthSnapshot.Take(clock.Month.Previous(), clock.Today, "Nguyễn Thị Hòa", clock);

    public static IEnumerable<object> Of(TestGroup group, Guid programme, PortalClock clock)
    {
        var loans = new ProgrammeFiguresOfMonth
        {
            GroupId = group.Id, ProgrammeId = programme, Month = clock.Month.Previous(), Loans = 2, Borrowers = 1, InactiveLoans = 1,
            Outstanding = new Vnd(45_001_000), Overdue = new Vnd(5_000_000), Frozen = new Vnd(1_000), Arrears = new Vnd(230_000), Disbursed = new Vnd(50_000_000),
        };
        yield return loans;
        yield return new GroupFiguresOfMonth
        {
            GroupId = group.Id, Month = clock.Month.Previous(), CommuneId = group.Row.CommuneId, OrganisationId = group.Row.OrganisationId, IsActive = true, Members = 3,
            SheetsOpened = 1, InterestDue = new Vnd(325_479), InterestCollected = new Vnd(40_000), DepositsCollected = new Vnd(50_000), DepositsUsed = new Vnd(10_000),
            MeetingsPlanned = 3, MeetingsClosed = 1, MeetingsNotHeld = 1, MeetingsNotMinuted = 1, DutiesAssigned = 3, DutiesAttended = 1, DutiesSubstituted = 1,
            OpenOpinions = 2, LateOpinions = 1,
        }.With(new GroupBalances([loans], 1, new Vnd(1_200_000), 1));
    }
}
