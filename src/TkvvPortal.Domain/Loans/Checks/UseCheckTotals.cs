using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Checks;

/// <summary>Nhận xét, dòng cộng of a 06/TD: what the checks of a sheet found together.</summary>
/// <param name="Customers">Customers checked, each counted once however many loans were checked.</param>
/// <param name="Received">Tổng tiền thực nhận, đồng.</param>
/// <param name="RightCustomers">Customers who used everything that was looked at as agreed.</param>
/// <param name="RightUse">Used as agreed, đồng.</param>
/// <param name="WrongCustomers">Customers with a part used for something else.</param>
/// <param name="WrongUse">Used for something else, đồng.</param>
public sealed record UseCheckTotals(int Customers, Vnd Received, int RightCustomers, Vnd RightUse, int WrongCustomers, Vnd WrongUse)
{
    /// <summary>The share of the money used as agreed; none when nothing was received.</summary>
    public Percent? RightShare => Percent.Of(RightUse, Received);

    /// <summary>The share of the money used for something else; none when nothing was received.</summary>
    public Percent? WrongShare => Percent.Of(WrongUse, Received);

    /// <summary>The totals of the checks of one sheet.</summary>
    public static UseCheckTotals Of(IReadOnlyCollection<LoanUseCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        var customers = checks.ToLookup(check => check.MembershipId, check => check.Finding);
        var wrong = customers.Count(findings => findings.Any(finding => finding.IsWrong));
        return new UseCheckTotals(
            customers.Count,
            checks.Total(check => check.Finding.Received),
            customers.Count - wrong,
            checks.Total(check => check.Finding.RightUse),
            wrong,
            checks.Total(check => check.Finding.WrongUse));
    }
}
