using System.Security.Cryptography;
using System.Text;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>Keys of reference rows: made from kind and code, so that every installation gives the same row the same key.</summary>
internal static class ReferenceKey
{
    public static Guid Of(string kind, string code)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"tkvv/{kind}/{code}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
