using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Xử lý chênh lệch: a shortage paid to the bank, or a surplus returned by it, in whole or in part.</summary>
public sealed class CashSettlement : MoneyEntry
{
    private CashSettlement()
    {
    }

    internal CashSettlement(Guid id, CashDifference difference, Vnd amount, string note, RecordStamp by)
    {
        (Id, GroupId, DifferenceId, Kind) = (id, difference.GroupId, difference.Id, difference.Kind);
        (Amount, Note, SettledOn, RecordedAtUtc) = (amount, note, by.On, by.AtUtc);
        (SettledById, SettledByName) = (by.UserId, by.UserName);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>The difference.</summary>
    public Guid DifferenceId { get; private set; }

    /// <summary>Of which kind it is.</summary>
    public DifferenceKind Kind { get; private set; }

    /// <summary>How much, đồng.</summary>
    public Vnd Amount { get; private set; }

    /// <summary>How it was settled.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly SettledOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that entered it.</summary>
    public Guid SettledById { get; private set; }

    /// <summary>The name of who entered it.</summary>
    public string SettledByName { get; private set; } = "";

    /// <inheritdoc />
    public override string Facts => new Facts("settlement")
        .With(Id).With(GroupId).With(DifferenceId).With((int)Kind).With(Amount).With(Note)
        .With(SettledOn).With(RecordedAtUtc).With(SettledById).With(SettledByName).ToString();

    /// <inheritdoc />
    public override CashEffect Effect => Kind == DifferenceKind.Shortage ? CashEffect.Repaid(Amount) : CashEffect.Returned(Amount);
}
