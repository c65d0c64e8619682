using TkvvPortal.Domain.Petitions;

namespace TkvvPortal.Domain.Tests.Petitions;

/// <summary>A late opinion goes up by itself, reckoned from its deadline.</summary>
public sealed class EscalationTests
{
    private static readonly DateOnly Deadline = new(2026, 11, 1);

    [Theory]
    [InlineData(PetitionOwner.GroupBoard, 0, PetitionOwner.GroupBoard)]
    [InlineData(PetitionOwner.GroupBoard, 1, PetitionOwner.CreditOfficer)]
    [InlineData(PetitionOwner.GroupBoard, 7, PetitionOwner.CreditOfficer)]
    [InlineData(PetitionOwner.GroupBoard, 8, PetitionOwner.OfficeManager)]
    [InlineData(PetitionOwner.GroupBoard, 15, PetitionOwner.Branch)]
    [InlineData(PetitionOwner.GroupBoard, 400, PetitionOwner.Branch)]
    [InlineData(PetitionOwner.CreditOfficer, 1, PetitionOwner.OfficeManager)]
    [InlineData(PetitionOwner.MassOrganisation, 1, PetitionOwner.OfficeManager)]
    [InlineData(PetitionOwner.CommuneAuthority, 8, PetitionOwner.Branch)]
    [InlineData(PetitionOwner.OfficeManager, 0, PetitionOwner.OfficeManager)]
    [InlineData(PetitionOwner.Branch, 100, PetitionOwner.Branch)]
    public void It_goes_up_a_level_the_day_after_the_deadline_and_one_more_each_week(PetitionOwner owner, int daysLate, PetitionOwner level) =>
        Assert.Equal(level, Escalation.Level(owner, Deadline, Deadline.AddDays(daysLate), 7));

    [Fact]
    public void What_reaches_a_level_is_what_goes_up_to_it()
    {
        PetitionOwner[] managers = [PetitionOwner.OfficeManager];

        Assert.Equal([PetitionOwner.OfficeManager], Escalation.Reaching(managers, 0));
        Assert.Equal([PetitionOwner.CreditOfficer, PetitionOwner.MassOrganisation, PetitionOwner.CommuneAuthority], Escalation.Reaching(managers, 1));
        Assert.Equal([PetitionOwner.GroupBoard], Escalation.Reaching(managers, 2));
        Assert.Empty(Escalation.Reaching([], 1));
    }

    [Fact]
    public void Who_answers_was_given_it_or_got_it_for_being_late()
    {
        var petition = Petition.Raise(
            Guid.CreateVersion7(), (Guid.CreateVersion7(), Guid.CreateVersion7(), Deadline.AddDays(-20)), new Statement("Bà Em", "Hỏi", null, PetitionOwner.GroupBoard, Deadline), DateTime.UnixEpoch);
        void As(PetitionOwner level, int daysLate) => Escalation.RefuseOthers(petition, [level], Deadline.AddDays(daysLate), 7);

        As(PetitionOwner.GroupBoard, 0);
        As(PetitionOwner.GroupBoard, 30);
        As(PetitionOwner.CreditOfficer, 1);
        Refused.By(PetitionRules.AnswererIsResponsible, "", () => As(PetitionOwner.CreditOfficer, 0));
        Refused.By(PetitionRules.AnswererIsResponsible, "", () => As(PetitionOwner.MassOrganisation, 60));
    }
}
