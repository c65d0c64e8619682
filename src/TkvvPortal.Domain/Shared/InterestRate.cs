using System.Globalization;

namespace TkvvPortal.Domain.Shared;

/// <summary>A yearly interest rate in per cent, such as 6.6 for 6,6 %/năm.</summary>
/// <param name="PercentPerYear">Per cent a year, zero or more.</param>
public readonly record struct InterestRate(decimal PercentPerYear)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The rate raised by a factor, such as 1.30 for overdue principal.</summary>
    public InterestRate Times(decimal factor) => new(PercentPerYear * factor);

    /// <summary>
    /// Interest before rounding, in đồng: principal × days × rate ÷ 100 ÷ days in the year. The one place where
    /// money meets a fraction; the caller rounds once per loan.
    /// </summary>
    public decimal On(Vnd principal, int days, int daysInYear)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysInYear);
        return principal.Amount * PercentPerYear * days / (100m * daysInYear);
    }

    /// <summary>As people write it: <c>7,92 %/năm</c>.</summary>
    public override string ToString() => PercentPerYear.ToString("0.####", Vietnamese) + " %/năm";
}
