using System.Globalization;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Texts;

/// <summary>How receipts, months and days are written.</summary>
public static class ReceiptTexts
{
    /// <summary>The number as printed, with at least four digits: <c>0008</c>.</summary>
    public static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The number with its year as people quote it: <c>0008/2026</c>.</summary>
    public static string Number(int year, int number) => $"{Number(number)}/{year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The address of a receipt of a group.</summary>
    public static string Address(string groupCode, int year, int number) =>
        $"/to/{groupCode}/bien-lai/{year.ToString(CultureInfo.InvariantCulture)}-{Number(number)}";

    /// <summary>The run of numbers of one save: <c>số 0045–0056</c>, or one number.</summary>
    public static string Run(int first, int last) => first == last ? $"số {Number(first)}" : $"số {Number(first)}–{Number(last)}";

    /// <summary>What interest was paid for: the month's and lãi tồn; nothing when no interest was paid.</summary>
    public static string PaidFor(FiscalMonth month, Vnd interest, Vnd forArrears)
    {
        var ofMonth = interest - forArrears;
        string[] parts = [ofMonth.IsPositive ? $"{ofMonth} đ lãi tháng {month}" : "", forArrears.IsPositive ? $"{forArrears} đ lãi tồn" : ""];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>As people write a day: <c>12/11/2026</c>.</summary>
    public static string Text(this DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The form that date fields of a page carry: <c>2026-11-12</c>.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The months offered by a filter: <paramref name="now"/> and those before it, and the chosen one when it is older.</summary>
    public static IReadOnlyList<FiscalMonth> MonthsUpTo(FiscalMonth now, FiscalMonth? chosen, int count = 18)
    {
        var months = Enumerable.Range(0, count).Select(back => now.AddMonths(-back)).ToList();
        if (chosen is { } month && !months.Contains(month))
            months.Add(month);
        return [.. months.OrderDescending()];
    }
}
