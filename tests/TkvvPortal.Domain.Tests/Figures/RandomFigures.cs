using TkvvPortal.Domain.Figures;

namespace TkvvPortal.Domain.Tests.Figures;

/// <summary>Figures of a group drawn at random: every one at least 1, so that none is forgotten unseen.</summary>
internal static class RandomFigures
{
    private static readonly FiscalMonth Month = new(2026, 10);

    public static GroupFiguresOfMonth Row(Random random, Guid? group = null) => new()
    {
        GroupId = group ?? Guid.NewGuid(), Month = Month, CommuneId = Guid.NewGuid(), OrganisationId = Guid.NewGuid(), IsActive = true,
        Members = Number(random), Savers = Number(random), Loans = Number(random), Borrowers = Number(random), InactiveLoans = Number(random),
        Outstanding = Money(random), Overdue = Money(random), Frozen = Money(random), Arrears = Money(random), Disbursed = Money(random),
        DepositBalance = Money(random), SheetsOpened = Number(random), InterestDue = Money(random), InterestCollected = Money(random),
        DepositsCollected = Money(random), DepositsUsed = Money(random), MeetingsPlanned = Number(random), MeetingsClosed = Number(random),
        MeetingsNotHeld = Number(random), MeetingsNotMinuted = Number(random), DutiesAssigned = Number(random), DutiesAttended = Number(random),
        DutiesSubstituted = Number(random), OpenOpinions = Number(random), LateOpinions = Number(random),
    };

    public static ProgrammeFiguresOfMonth Programme(Random random, GroupFiguresOfMonth of) => new()
    {
        GroupId = of.GroupId, ProgrammeId = Guid.NewGuid(), Month = of.Month, Loans = Number(random), Borrowers = Number(random), InactiveLoans = Number(random),
        Outstanding = Money(random), Overdue = Money(random), Frozen = Money(random), Arrears = Money(random), Disbursed = Money(random),
    };

    private static int Number(Random random) => random.Next(1, 100_000);

    private static Vnd Money(Random random) => new(random.NextInt64(1, 9_000_000_000));
}
