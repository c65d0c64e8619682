namespace TkvvPortal.Domain.Shared;

/// <summary>Money in Vietnamese words, as receipts and minutes print it.</summary>
public static class AmountInWords
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly string[] Scales = ["", " nghìn", " triệu"];

    /// <summary>The amount in words with a capital first letter and the unit: <c>Một trăm hai mươi lăm nghìn đồng</c>.</summary>
    public static string Of(Vnd amount)
    {
        if (amount.Amount < 0)
            return "Âm " + Number(-amount.Amount) + " đồng";
        var words = Number(amount.Amount);
        return char.ToUpperInvariant(words[0]) + words[1..] + " đồng";
    }

    private static string Number(long value)
    {
        if (value == 0)
            return Digits[0];
        var (billions, rest) = Math.DivRem(value, 1_000_000_000);
        var words = new List<string>();
        if (billions > 0)
            words.Add(Number(billions) + " tỷ");
        for (var scale = 2; scale >= 0; scale--)
        {
            var group = (int)(rest / (long)Math.Pow(1000, scale) % 1000);
            if (group > 0)
                words.Add(Group(group, padded: words.Count > 0) + Scales[scale]);
        }

        return string.Join(' ', words);
    }

    private static string Group(int group, bool padded)
    {
        var (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10);
        var words = new List<string>();
        if (hundreds > 0 || padded)
            words.Add(Digits[hundreds] + " trăm");
        if (tens > 1)
            words.Add(Digits[tens] + " mươi");
        else if (tens == 1)
            words.Add("mười");
        else if (units > 0 && words.Count > 0)
            words.Add("lẻ");
        if (units > 0)
            words.Add(Unit(tens, units));
        return string.Join(' ', words);
    }

    private static string Unit(int tens, int units) => (tens, units) switch
    {
        ( > 1, 1) => "mốt",
        ( > 0, 5) => "lăm",
        _ => Digits[units],
    };
}
