using System.Buffers.Binary;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>
/// Pseudo-random numbers (SplitMix64) that are the same on every machine and every version of .NET, and keys made from them.
/// </summary>
internal sealed class DemoRandom(int seed)
{
    private const long FirstKeyMilliseconds = 1_735_689_600_000; // 01/01/2025, so that keys look like version 7 keys of today.

    private ulong _state = (ulong)seed;
    private long _keys;

    /// <summary>A whole number from 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A whole number between both, included.</summary>
    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>True with the given probability, 0–1.</summary>
    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the items, the heavier the more often.</summary>
    public T Weighted<T>(IReadOnlyList<(T Item, int Weight)> items)
    {
        var rest = Below(items.Sum(item => item.Weight));
        foreach (var (item, weight) in items)
        {
            if ((rest -= weight) < 0)
                return item;
        }

        return items[^1].Item;
    }

    /// <summary>The next key: a version 7 key in rising order, so that indexes grow at their end.</summary>
    public Guid Key()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)(FirstKeyMilliseconds + _keys++) << 16);
        var random = Next();
        bytes[6] = (byte)(0x70 | (random & 0x0F));
        bytes[7] = (byte)(random >> 8);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Next());
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
