using System.Globalization;
using System.Text;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>
/// Writes what an entry says as one text that is the same on every machine and for every database: numbers without grouping, keys and
/// dates in their standard form, texts with their length before them so that no two entries read alike.
/// </summary>
internal sealed class Facts(string kind)
{
    private readonly StringBuilder _text = new(kind);

    public Facts With(Guid? key) => Write(key?.ToString("N") ?? "-");

    public Facts With(Vnd amount) => Write(amount.Amount.ToString(CultureInfo.InvariantCulture));

    public Facts With(int number) => Write(number.ToString(CultureInfo.InvariantCulture));

    public Facts With(DateOnly? day) => Write(day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "-");

    public Facts With(DateTime instantUtc) => Write(instantUtc.Ticks.ToString(CultureInfo.InvariantCulture));

    public Facts With(string text) => Write($"{text.Length.ToString(CultureInfo.InvariantCulture)}:{text}");

    public override string ToString() => _text.ToString();

    private Facts Write(string value)
    {
        _text.Append('|').Append(value);
        return this;
    }
}
