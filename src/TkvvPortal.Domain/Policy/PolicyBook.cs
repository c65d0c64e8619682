using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Policy;

/// <summary>The parameters by date. The value of a date is the latest one in force by then.</summary>
public sealed class PolicyBook(IEnumerable<PolicyParameter> parameters)
{
    private readonly ILookup<string, PolicyParameter> _byKey =
        parameters.OrderByDescending(p => p.EffectiveFrom).ToLookup(p => p.Key);

    /// <summary>The parameter in force on a date; throws <see cref="InvalidOperationException"/> when none is.</summary>
    public PolicyParameter Find(string key, DateOnly on) =>
        FindIfAny(key, on)
        ?? throw new InvalidOperationException($"No value of parameter {key} is in force on {on:yyyy-MM-dd}.");

    /// <summary>The parameter in force on a date, of a key that need not have a value; none when none is.</summary>
    public PolicyParameter? FindIfAny(string key, DateOnly on) => _byKey[key].FirstOrDefault(p => p.EffectiveFrom <= on);

    /// <summary>The first day that a value of a key is known for; throws <see cref="InvalidOperationException"/> without any.</summary>
    public DateOnly Since(string key) => _byKey[key].Last().EffectiveFrom;

    /// <summary>The times in which a key has a value, in order; the last may have no end.</summary>
    public IReadOnlyList<Period> PeriodsOf(string key, decimal value)
    {
        List<Period> periods = [];
        DateOnly? until = null;
        foreach (var parameter in _byKey[key])
        {
            if (parameter.Value == value)
                periods.Insert(0, new Period(parameter.EffectiveFrom, until));
            until = parameter.EffectiveFrom.AddDays(-1);
        }

        return periods;
    }

    /// <summary>The value in force on a date.</summary>
    public decimal Number(string key, DateOnly on) => Find(key, on).Value;

    /// <summary>A whole number in force on a date.</summary>
    public int Count(string key, DateOnly on) => (int)Number(key, on);

    /// <summary>An amount of đồng in force on a date.</summary>
    public Vnd Money(string key, DateOnly on) => new((long)Number(key, on));

    /// <summary>A day in force on a date; the value is written yyyyMMdd.</summary>
    public DateOnly Day(string key, DateOnly on)
    {
        var digits = Count(key, on);
        return new DateOnly(digits / 10_000, digits / 100 % 100, digits % 100);
    }
}
