using TkvvPortal.Domain.People;

namespace TkvvPortal.Domain.Tests.People;

public sealed class AssignmentTests
{
    private static readonly DateOnly From = new(2026, 1, 1);

    [Fact]
    public void An_assignment_names_exactly_one_of_office_commune_and_group()
    {
        var (user, id) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        Assert.Equal((id, null, null), Reach(Assignment.ToOffice(user, id, From)));
        Assert.Equal((null, id, null), Reach(Assignment.ToCommune(user, id, null, From)));
        Assert.Equal((null, null, id), Reach(Assignment.ToGroup(user, id, From)));
    }

    [Fact]
    public void A_commune_can_be_narrowed_to_one_organisation()
    {
        var organisation = Guid.CreateVersion7();

        var assignment = Assignment.ToCommune(Guid.CreateVersion7(), Guid.CreateVersion7(), organisation, From);

        Assert.Equal(organisation, assignment.OrganisationId);
    }

    [Fact]
    public void An_assignment_lasts_until_it_is_ended()
    {
        var assignment = Assignment.ToGroup(Guid.CreateVersion7(), Guid.CreateVersion7(), From);
        Assert.Equal((From, null), (assignment.ValidFrom, assignment.ValidTo));

        assignment.End(new DateOnly(2026, 10, 31));

        Assert.Equal(new DateOnly(2026, 10, 31), assignment.ValidTo);
    }

    private static (Guid? Office, Guid? Commune, Guid? Group) Reach(Assignment assignment) =>
        (assignment.OfficeId, assignment.CommuneId, assignment.GroupId);
}
