namespace TkvvPortal.Benchmarks.Setup;

/// <summary>Accounts of the demo data, as <c>seed-demo</c> prints them.</summary>
internal static class DemoPeople
{
    public const string Password = "ToVayVon#2026";
    public const string Manager = "giamdoc";
    public const string Officer = "cbtd1";
    public const string Leader = "totruong1";
}
