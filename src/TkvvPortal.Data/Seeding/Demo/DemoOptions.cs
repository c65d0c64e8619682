namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>How much demo data.</summary>
public enum DemoSize
{
    /// <summary>Twelve groups that show every case once: for tests.</summary>
    Small = 1,

    /// <summary>The whole office: 210 groups, about 9,000 members.</summary>
    District = 2,
}

/// <summary>Which demo data; the same options always give the same rows.</summary>
/// <param name="AsOf">The day the demo plays on; its month is the twelfth of the data.</param>
/// <param name="Size">How much.</param>
/// <param name="Seed">The start of the pseudo-random numbers.</param>
public sealed record DemoOptions(DateOnly AsOf, DemoSize Size = DemoSize.District, int Seed = 20260724);
