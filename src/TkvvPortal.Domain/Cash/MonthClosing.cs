using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Khóa sổ tháng: from here on nothing is dated into the month or an earlier one; what is corrected names the month it corrects.</summary>
public sealed class MonthClosing
{
    private MonthClosing()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>The month; closed once.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The instant of the closing.</summary>
    public DateTime ClosedAtUtc { get; private set; }

    /// <summary>The day of the closing.</summary>
    public DateOnly ClosedOn { get; private set; }

    /// <summary>The name of who closed.</summary>
    public string ClosedByName { get; private set; } = "";

    /// <summary>Why it was closed with matters open, and who follows them up.</summary>
    public string? Note { get; private set; }

    /// <summary>Valid interest of the month's sheets at the closing, đồng.</summary>
    public Vnd Interest { get; private set; }

    /// <summary>Valid deposits of the month's sheets at the closing, đồng.</summary>
    public Vnd Deposit { get; private set; }

    /// <summary>Interest taken from deposits at the closing, đồng.</summary>
    public Vnd FromDeposit { get; private set; }

    /// <summary>Cash of the month's sheets not handed in at the closing, đồng.</summary>
    public Vnd Held { get; private set; }

    /// <summary>Throws TK-324 when the sheet of a closed month is to be opened.</summary>
    public static void RefuseNewSheet(FiscalMonth month, FiscalMonth? lastClosed)
    {
        if (lastClosed is { } closed && month <= closed)
            throw new RuleViolationException(CashRules.ClosedMonthHasNoNewSheet, month);
    }

    /// <summary>Closes a month; throws TK-319, TK-320, TK-323.</summary>
    /// <param name="id">The key.</param>
    /// <param name="month">The month.</param>
    /// <param name="expected">The month whose turn it is; none before the first closing.</param>
    /// <param name="state">The month's figures.</param>
    /// <param name="note">Why with matters open.</param>
    /// <param name="by">Who, and when.</param>
    public static MonthClosing Of(Guid id, FiscalMonth month, FiscalMonth? expected, MonthState state, string? note, RecordStamp by)
    {
        if (month >= FiscalMonth.Of(by.On))
            throw new RuleViolationException(CashRules.MonthHasEnded, month);
        if (expected is { } turn && month != turn)
            throw new RuleViolationException(CashRules.ClosedInOrder, turn);
        if (state.OpenMatters.Count > 0 && string.IsNullOrWhiteSpace(note))
            throw new RuleViolationException(CashRules.OpenMattersAreExplained, month, string.Join("; ", state.OpenMatters)) { Field = nameof(Note) };
        return new MonthClosing
        {
            Id = id, Month = month, ClosedAtUtc = by.AtUtc, ClosedOn = by.On, ClosedByName = by.UserName,
            Note = string.IsNullOrWhiteSpace(note) ? null : VietnameseText.Clean(note),
            Interest = state.Interest, Deposit = state.Deposit, FromDeposit = state.FromDeposit, Held = state.Held,
        };
    }
}

/// <summary>What a month looks like when it is to be closed; all in đồng.</summary>
/// <param name="Interest">Valid interest.</param>
/// <param name="Deposit">Valid deposits.</param>
/// <param name="FromDeposit">Interest taken from deposits.</param>
/// <param name="Held">Cash not handed in.</param>
/// <param name="OpenMatters">What is not finished, in words.</param>
public sealed record MonthState(Vnd Interest, Vnd Deposit, Vnd FromDeposit, Vnd Held, IReadOnlyList<string> OpenMatters);
