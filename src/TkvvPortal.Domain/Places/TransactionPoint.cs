using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Places;

/// <summary>Điểm giao dịch xã: the place where the bank holds its fixed monthly session.</summary>
public sealed class TransactionPoint(Guid id, string code, string name, Guid communeId, int sessionDay)
{
    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The bank's code, <c>TXN…</c>.</summary>
    public string Code { get; private set; } = code;

    /// <summary>The name of the place.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The commune of today.</summary>
    public Guid CommuneId { get; private set; } = communeId;

    /// <summary>The day of the month of the session, 1–31.</summary>
    public int SessionDay { get; private set; } = sessionDay;

    /// <summary>The session of a month: held even on a weekend or holiday (domain rule P01); day 31 becomes a short month's last day.</summary>
    public DateOnly SessionIn(FiscalMonth month) => month.Day(SessionDay);
}
