namespace TkvvPortal.Data.Seeding
{
    internal static class StubMark;

    /// <summary>Stub.</summary>
    public static class ReferenceData
    {
        /// <summary>Stub.</summary>
        public static Task EnsureAsync(PortalDbContext db) => Task.CompletedTask;
    }
}

namespace TkvvPortal.Data.Seeding.Demo
{
    /// <summary>Stub.</summary>
    public enum DemoSize
    {
        /// <summary>Stub.</summary>
        District,

        /// <summary>Stub.</summary>
        Small,
    }

    /// <summary>Stub.</summary>
    public sealed record DemoOptions(DateOnly AsOf, DemoSize Size = DemoSize.District, int Seed = 20260724);

    /// <summary>Stub.</summary>
    public sealed record DemoAccount(string Role, string UserName, string Sees);

    /// <summary>Stub.</summary>
    public sealed record DemoSummary(int Groups, int Members, int Loans, IReadOnlyList<DemoAccount> Accounts);

    /// <summary>Stub.</summary>
    public static class DemoData
    {
        /// <summary>Stub.</summary>
        public static Task<DemoSummary> SeedAsync(PortalDbContext db, DemoOptions options, string passwordHash) => throw new NotSupportedException();
    }
}
