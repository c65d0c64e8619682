using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.People;

public sealed class GiveAssignmentTests
{
    private static readonly DateOnly First = new(2026, 11, 1);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Id = Guid.CreateVersion7();

    private static readonly Dictionary<AssignmentKind, AssignmentTarget> Targets = new()
    {
        [AssignmentKind.Office] = new(Id, null, null, null),
        [AssignmentKind.Commune] = new(null, Id, null, null),
        [AssignmentKind.OrganisationInCommune] = new(null, Id, Guid.CreateVersion7(), null),
        [AssignmentKind.Group] = new(null, null, null, Id),
        [AssignmentKind.None] = new(null, null, null, null),
    };

    [Fact]
    public void Each_role_takes_the_one_kind_of_assignment_that_fits_it()
    {
        foreach (var role in Enum.GetValues<PortalRole>())
        {
            foreach (var (kind, target) in Targets)
            {
                void Act() => Give(role, target, new Period(First, null));
                if (kind == AssignmentKinds.Of(role) && kind != AssignmentKind.None)
                    Act();
                else
                    Refused.By(AccountRules.AssignmentFitsRole, "", Act);
            }
        }
    }

    [Fact]
    public void A_target_that_names_two_things_is_of_no_kind() =>
        Assert.Equal(AssignmentKind.None, new AssignmentTarget(Id, Id, null, null).Kind);

    [Fact]
    public void It_ends_on_or_after_its_first_day()
    {
        Assert.Equal(First, Give(PortalRole.CreditOfficer, Targets[AssignmentKind.Commune], new Period(First, First)).ValidTo);
        Refused.By(AccountRules.AssignmentEndsAfterStart, "ValidTo", () =>
            Give(PortalRole.CreditOfficer, Targets[AssignmentKind.Commune], new Period(First, First.AddDays(-1))));
    }

    [Theory]
    [InlineData(-30, -1, false)]
    [InlineData(-30, 0, true)]
    [InlineData(0, null, true)]
    [InlineData(9, 9, true)]
    [InlineData(10, null, false)]
    public void The_same_is_not_given_twice_for_one_day(int from, int? to, bool isRefused)
    {
        var target = Targets[AssignmentKind.Commune];
        var present = Give(PortalRole.CreditOfficer, target, new Period(First, First.AddDays(9)));
        void Act() => Give(PortalRole.CreditOfficer, target, new Period(First.AddDays(from), to is { } days ? First.AddDays(days) : null), present);

        if (isRefused)
            Refused.By(AccountRules.AssignmentIsNew, "ValidFrom", Act);
        else
            Act();
    }

    [Fact]
    public void Another_commune_may_be_given_for_the_same_days() =>
        Give(PortalRole.CreditOfficer, new AssignmentTarget(null, Guid.CreateVersion7(), null, null), new Period(First, null),
            Give(PortalRole.CreditOfficer, Targets[AssignmentKind.Commune], new Period(First, null)));

    [Fact]
    public void It_ends_yesterday_at_the_earliest()
    {
        var assignment = Give(PortalRole.CreditOfficer, Targets[AssignmentKind.Commune], new Period(First, null));

        Refused.By(AccountRules.AssignmentPastStays, "ValidTo", () => assignment.End(Today.AddDays(-2), Today));
        assignment.End(Today.AddDays(-1), Today);

        Assert.Equal(Today.AddDays(-1), assignment.ValidTo);
    }

    [Fact]
    public void It_does_not_end_before_it_begins()
    {
        var assignment = Give(PortalRole.CreditOfficer, Targets[AssignmentKind.Commune], new Period(Today.AddDays(7), null));

        Refused.By(AccountRules.AssignmentEndsAfterStart, "ValidTo", () => assignment.End(Today, Today));
    }

    private static Assignment Give(PortalRole role, AssignmentTarget target, Period period, params Assignment[] present) =>
        Assignment.Give(Guid.CreateVersion7(), (Guid.CreateVersion7(), role), target, period, present);
}
