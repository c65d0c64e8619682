namespace TkvvPortal.Domain.Cash.Audit;

/// <summary>Receipt numbers of a year run without a gap: each is a receipt, or a number given out on paper that is not entered or was returned.</summary>
internal static class NumberAudit
{
    public static IEnumerable<string> FaultsOf(GroupLedger ledger)
    {
        var numbers = ledger.Receipts.ToLookup(receipt => receipt.Year, receipt => receipt.Number);
        foreach (var book in ledger.Numbers.OrderBy(book => book.Year))
        {
            var used = numbers[book.Year].ToHashSet();
            var onPaper = ledger.Ranges.Where(range => range.Year == book.Year).ToList();
            for (var number = 1; number <= book.LastNumber; number++)
            {
                if (!used.Contains(number) && !onPaper.Exists(range => range.First <= number && number <= range.Last))
                    yield return $"thiếu {EntryNames.Receipt(book.Year, number)}";
            }

            foreach (var number in used.Where(number => number > book.LastNumber).Order())
                yield return $"{EntryNames.Receipt(book.Year, number)} vượt số cuối cùng của quyển ({book.LastNumber})";
            foreach (var range in onPaper.Where(range => range.UsedAtReturn is { } before && before != used.Count(number => range.First <= number && number <= range.Last)))
                yield return $"quyển giấy từ số {range.First} đến {range.Last} năm {book.Year:0000}: số đã dùng khác lúc trả lại";
        }

        foreach (var year in numbers.Where(year => ledger.Numbers.All(book => book.Year != year.Key)).Select(year => year.Key).Order())
            yield return $"không có quyển biên lai năm {year:0000}";
    }
}
