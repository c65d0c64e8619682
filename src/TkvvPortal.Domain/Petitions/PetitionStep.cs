using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Petitions;

/// <summary>One step of an opinion on its way, never changed afterwards.</summary>
public sealed class PetitionStep : IBelongsToGroup
{
    private PetitionStep()
    {
    }

    internal PetitionStep(Petition petition, PetitionAct act, string text, RecordStamp by)
    {
        (PetitionId, GroupId, Number, Act, Text) = (petition.Id, petition.GroupId, petition.Steps.Count + 1, act, text);
        (On, AtUtc, ByName) = (by.On, by.AtUtc, by.UserName);
    }

    /// <summary>The opinion.</summary>
    public Guid PetitionId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>Its place, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What was done.</summary>
    public PetitionAct Act { get; private set; }

    /// <summary>The words that go with it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime AtUtc { get; private set; }

    /// <summary>Who did it.</summary>
    public string ByName { get; private set; } = "";

    internal void GoAlong(SavingsGroup target) => GroupId = target.Id;
}
