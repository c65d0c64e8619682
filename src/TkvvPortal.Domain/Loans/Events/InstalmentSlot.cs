using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>An instalment while events are replayed.</summary>
internal sealed class InstalmentSlot(Instalment scheduled)
{
    public Instalment Scheduled { get; } = scheduled;

    public DateOnly DueOn { get; set; } = scheduled.DueOn;

    public Vnd Paid { get; private set; }

    public Vnd Overdue { get; private set; }

    public Vnd Left => Scheduled.Principal - Paid;

    /// <summary>What is neither paid nor overdue.</summary>
    public Vnd InTerm => Left - Overdue;

    /// <summary>Pays as much as there is left, overdue principal first; returns what remains of the amount.</summary>
    public Vnd Pay(Vnd amount)
    {
        var taken = amount < Left ? amount : Left;
        Paid += taken;
        Overdue = Vnd.Max(Vnd.Zero, Overdue - taken);
        return amount - taken;
    }

    /// <summary>Moves as much as there is in term to overdue; returns what remains of the amount.</summary>
    public Vnd MoveToOverdue(Vnd amount)
    {
        var moved = amount < InTerm ? amount : InTerm;
        Overdue += moved;
        return amount - moved;
    }

    /// <summary>Forgets what was paid and moved: the bank's figures begin anew.</summary>
    public void Reset() => (Paid, Overdue) = (Vnd.Zero, Vnd.Zero);
}
