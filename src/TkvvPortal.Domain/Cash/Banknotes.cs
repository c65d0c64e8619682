using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Bảng kê các loại tiền: how many pieces of each note were counted.</summary>
/// <param name="Notes">The notes, largest first; only those that were counted.</param>
public sealed record Banknotes(IReadOnlyList<NotePieces> Notes)
{
    /// <summary>The most pieces of one note a count takes.</summary>
    public const int MostPieces = 100_000;

    /// <summary>Tiền lẻ: what is owed below the smallest note, counted in single đồng so that the list can equal the sheet.</summary>
    public const int Loose = 1;

    /// <summary>The notes in circulation, đồng, largest first, and the loose money.</summary>
    public static IReadOnlyList<int> Values { get; } = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, Loose];

    /// <summary>What they add up to.</summary>
    public Vnd Total => Notes.Total(note => note.Amount);

    /// <summary>The fewest notes that make up an amount.</summary>
    public static Banknotes Of(Vnd amount)
    {
        var rest = amount.Amount;
        List<NotePieces> notes = [];
        foreach (var value in Values)
        {
            var pieces = (int)(rest / value);
            rest -= (long)pieces * value;
            if (pieces > 0)
                notes.Add(new NotePieces(value, pieces));
        }

        return new Banknotes(notes);
    }

    /// <summary>Whether the same pieces were counted.</summary>
    public bool Equals(Banknotes? other) => other is not null && Notes.SequenceEqual(other.Notes);

    /// <inheritdoc />
    public override int GetHashCode() => Total.GetHashCode();
}

/// <summary>The pieces of one note.</summary>
/// <param name="Value">The note, đồng.</param>
/// <param name="Pieces">How many.</param>
public readonly record struct NotePieces(int Value, int Pieces)
{
    /// <summary>What the pieces are worth, đồng.</summary>
    public Vnd Amount => new((long)Value * Pieces);
}
