using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Quyển biên lai: the run of receipt numbers of a group and year, without a gap.</summary>
public sealed class ReceiptBook(Guid groupId, int year) : IBelongsToGroup, IHaveVersion, IReceiptNumbers
{
    /// <inheritdoc />
    public Guid GroupId { get; private set; } = groupId;

    /// <summary>The calendar year the numbers run in.</summary>
    public int Year { get; private set; } = year;

    /// <summary>The last number given out; 0 before the first.</summary>
    public int LastNumber { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public Guid? RangeId => null;

    /// <summary>Gives out the next number. Two people at once collide on the version, so no number is shared or skipped.</summary>
    public int Take(Payment payment) => ++LastNumber;

    /// <inheritdoc />
    public IEnumerable<RuleViolationException> Check(IReadOnlyList<Payment> payments, int yearOfReceipts) => [];

    /// <summary>Gives out a run of numbers for paper receipts; answers the first.</summary>
    internal int Reserve(int count)
    {
        var first = LastNumber + 1;
        LastNumber += count;
        return first;
    }
}
