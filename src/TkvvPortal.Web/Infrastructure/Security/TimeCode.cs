using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>The six digits an authenticator app shows for 30 seconds (RFC 6238, as every such app reckons them).</summary>
public static class TimeCode
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int SecondsOfStep = 30;
    private const int BitsOfLetter = 5;
    private const int Digits = 1_000_000;

    /// <summary>The number of the 30-second step that an instant (UTC) lies in.</summary>
    public static long StepOf(DateTime utc) => (long)(utc - DateTime.UnixEpoch).TotalSeconds / SecondsOfStep;

    /// <summary>The code of a step for a key in base 32.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 and the apps ask for HMAC-SHA1; a keyed hash is not weakened by collisions.")]
    public static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(Bytes(key), counter, hash);
        var offset = hash[^1] & 0x0F;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & int.MaxValue;
        return (number % Digits).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a text can be a key: letters and digits of base 32, at least 160 bits as RFC 4226 asks.</summary>
    public static bool IsKey(string? text) => text is { Length: >= 32 and <= 64 } && text.All(letter => Letters.Contains(letter, StringComparison.Ordinal));

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * BitsOfLetter / 8];
        var (bits, filled, at) = (0, 0, 0);
        foreach (var letter in key)
        {
            (bits, filled) = ((bits << BitsOfLetter) | Letters.IndexOf(letter, StringComparison.Ordinal), filled + BitsOfLetter);
            if (filled < 8)
                continue;
            filled -= 8;
            bytes[at++] = (byte)(bits >> filled);
        }

        return bytes;
    }
}
