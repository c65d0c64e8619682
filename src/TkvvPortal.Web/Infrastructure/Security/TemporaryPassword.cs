using System.Security.Cryptography;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>A password to be read out once and changed at the first sign-in: three groups of four letters and digits that nobody confuses.</summary>
internal static class TemporaryPassword
{
    private const string Letters = "abcdefghkmnpqrstuvwxyz23456789";

    public static string Make() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
