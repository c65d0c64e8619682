namespace TkvvPortal.Domain.Loans.Checks;

/// <summary>Tỷ lệ kiểm tra of one class of loans in a year.</summary>
/// <param name="Class">The class.</param>
/// <param name="Loans">All its loans.</param>
/// <param name="Checked">Those that were checked.</param>
/// <param name="Needed">Those that must be: the share of each group, rounded up to whole loans.</param>
/// <param name="Missing">The checks still missing; a group that checked more than it must does not make up for another.</param>
public sealed record UseCheckCoverage(UseCheckClass Class, int Loans, int Checked, int Needed, int Missing)
{
    /// <summary>The coverage of every class in one group, in their order, classes without a loan included.</summary>
    public static IReadOnlyList<UseCheckCoverage> OfGroup(IEnumerable<UseCheckItem> loans, int year, UseCheckPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var byClass = loans.ToLookup(loan => loan.ClassIn(year));
        return [.. Enum.GetValues<UseCheckClass>().Select(of => Of(of, byClass[of].Count(), byClass[of].Count(loan => loan.IsChecked), policy))];
    }

    /// <summary>The coverage of one class in one group.</summary>
    public static UseCheckCoverage Of(UseCheckClass of, int loans, int done, UseCheckPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var needed = (int)decimal.Ceiling(loans * policy.Share(of));
        return new UseCheckCoverage(of, loans, done, needed, Math.Max(0, needed - done));
    }

    /// <summary>The coverage of every class over several groups, such as those of an organisation or a commune.</summary>
    public static IReadOnlyList<UseCheckCoverage> Over(IEnumerable<UseCheckCoverage> groups)
    {
        var byClass = groups.ToLookup(one => one.Class);
        return
        [
            .. Enum.GetValues<UseCheckClass>().Select(of => new UseCheckCoverage(
                of,
                byClass[of].Sum(one => one.Loans),
                byClass[of].Sum(one => one.Checked),
                byClass[of].Sum(one => one.Needed),
                byClass[of].Sum(one => one.Missing))),
        ];
    }
}

/// <summary>Món vay thuộc diện kiểm tra trong năm: why a loan is to be checked, the first that fits.</summary>
public enum UseCheckClass
{
    /// <summary>Giải ngân trong năm.</summary>
    New = 1,

    /// <summary>3 tháng không hoạt động.</summary>
    Inactive = 2,

    /// <summary>Giải ngân các năm trước.</summary>
    Older = 3,
}

/// <summary>One loan of the year's checks.</summary>
/// <param name="DisbursedOn">The day it was paid out.</param>
/// <param name="IsInactive">Whether it has been inactive for three months.</param>
/// <param name="IsChecked">Whether it was checked in the year.</param>
public readonly record struct UseCheckItem(DateOnly DisbursedOn, bool IsInactive, bool IsChecked)
{
    /// <summary>Why the loan is to be checked in a year.</summary>
    public UseCheckClass ClassIn(int year) =>
        DisbursedOn.Year == year ? UseCheckClass.New : IsInactive ? UseCheckClass.Inactive : UseCheckClass.Older;
}
