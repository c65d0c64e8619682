using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Imports;

// Amounts, rates and other numbers.
public sealed partial class ImportRow
{
    private const decimal SmallestLoan = 100_000;
    private const decimal GreatestAmount = 999_999_999_999_999;

    /// <summary>An amount in đồng of a required cell.</summary>
    public Vnd Money(ImportColumn column) => Required(column) ? OptionalMoney(column) ?? default : default;

    /// <summary>An amount in đồng, or null where none is written. A fraction of a đồng is rounded, with a remark.</summary>
    public Vnd? OptionalMoney(ImportColumn column)
    {
        if (!Has(column))
            return null;
        var (cell, unit) = find(column)!.Value;
        if (ImportNumber.Amount(cell) is not { } amount || amount < 0 || amount > GreatestAmount / unit)
            Refuse(ImportRules.AmountIsReadable, column.Title, cell.Text);
        else if (amount * unit < 1_000 && !decimal.IsInteger(amount * unit))
            Refuse(ImportRules.AmountIsInDong, column.Title, cell.Text);
        else
            return Whole(column, amount * unit);
        return null;
    }

    /// <summary>The amount of a loan: one below a hundred thousand đồng counts in triệu đồng and is refused.</summary>
    public Vnd LoanAmount(ImportColumn column)
    {
        var amount = Money(column);
        if (amount.IsPositive && amount.Amount < SmallestLoan)
            Refuse(ImportRules.AmountIsInDong, column.Title, amount.ToString());
        return amount;
    }

    /// <summary>A rate in per cent a year; a fraction such as 0,066 or a rate per month is refused.</summary>
    public InterestRate Rate(ImportColumn column)
    {
        if (!Required(column))
            return default;
        var cell = find(column)!.Value.Cell;
        if (ImportNumber.Fraction(cell) is { } percent and (0 or (>= 1 and <= 30)))
            return new InterestRate(decimal.Round(percent, 4, MidpointRounding.AwayFromZero));
        Refuse(ImportRules.RateIsPerYear, column.Title, cell.Text);
        return default;
    }

    /// <summary>A number of a required cell, within a range.</summary>
    public decimal Figure(ImportColumn column, decimal least, decimal most) => Required(column) ? OptionalFigure(column, least, most) ?? 0 : 0;

    /// <summary>A number within a range, or null where none is written.</summary>
    public decimal? OptionalFigure(ImportColumn column, decimal least, decimal most, bool whole = false)
    {
        if (!Has(column))
            return null;
        var cell = find(column)!.Value.Cell;
        if (ImportNumber.Fraction(cell) is { } value && value >= least && value <= most && (!whole || decimal.IsInteger(value)))
            return value;
        Refuse(ImportRules.NumberIsInRange, column.Title, cell.Text, least, most);
        return null;
    }

    private Vnd Whole(ImportColumn column, decimal exact)
    {
        var whole = decimal.Round(exact, 0, MidpointRounding.AwayFromZero);
        if (whole != exact)
            Note($"{column.Title} có phần lẻ, đã làm tròn đến đồng");
        return new Vnd((long)whole);
    }
}
