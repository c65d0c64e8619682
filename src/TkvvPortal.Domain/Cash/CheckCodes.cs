using System.Security.Cryptography;

namespace TkvvPortal.Domain.Cash;

/// <summary>Mã tra cứu of a receipt: what anybody who holds the paper can look it up by, and nobody can guess.</summary>
public static class CheckCodes
{
    /// <summary>Number of characters: 80 bits.</summary>
    public const int Length = 16;

    // Without I, L, O and U, which are read as other signs on cheap paper.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new code by chance.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The code in fours, as printed: <c>7K3M-9QXA-…</c>.</summary>
    public static string InFours(string code) => string.Join('-', code.Chunk(4).Select(four => new string(four)));

    /// <summary>What somebody typed, as a code: upper case, without dashes and spaces, signs that look alike taken for the one that is used; null when it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > 2 * Length)
            return null;
        var code = string.Concat(typed.ToUpperInvariant().Where(sign => sign is not ('-' or ' ')).Select(Usual));
        return code.Length == Length && code.All(sign => Alphabet.Contains(sign)) ? code : null;
    }

    private static char Usual(char sign) => sign switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => sign,
    };
}
