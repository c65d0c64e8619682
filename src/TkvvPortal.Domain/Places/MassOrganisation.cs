namespace TkvvPortal.Domain.Places;

/// <summary>Hội đoàn thể nhận ủy thác: a mass organisation entrusted with groups.</summary>
public sealed class MassOrganisation(Guid id, string code, string shortName, string name)
{
    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The bank's code: 11 HND, 12 HPN, 13 HCCB, 14 ĐTN.</summary>
    public string Code { get; private set; } = code;

    /// <summary>The short name staff use, such as HPN.</summary>
    public string ShortName { get; private set; } = shortName;

    /// <summary>The full name.</summary>
    public string Name { get; private set; } = name;
}
