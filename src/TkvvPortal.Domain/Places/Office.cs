namespace TkvvPortal.Domain.Places;

/// <summary>Phòng giao dịch (PGD): the bank's transaction office that runs the groups.</summary>
public sealed class Office(Guid id, string code, string name)
{
    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The bank's six-digit code.</summary>
    public string Code { get; private set; } = code;

    /// <summary>The name printed on documents.</summary>
    public string Name { get; private set; } = name;
}
