namespace TkvvPortal.Domain.Cash.Audit;

/// <summary>
/// Every place of the chain is taken once, and every seal fits what its entry says. Each seal is recomputed from the one kept before it, so
/// that the changed entry is named and not all after it.
/// </summary>
internal static class ChainAudit
{
    public static IEnumerable<string> FaultsOf(GroupLedger ledger)
    {
        var (place, seal) = (0, (string?)"");
        foreach (var entry in ledger.Chain)
        {
            if (entry.Link <= place)
            {
                yield return $"{entry.Name()} không có chỗ trong chuỗi (chỗ thứ {entry.Link} đã có bút toán khác): dòng được thêm bằng tay";
                continue;
            }

            if (entry.Link > place + 1)
            {
                yield return $"mất {entry.Link - place - 1} bút toán ngay trước {entry.Name()} (chỗ thứ {place + 1} của chuỗi)";
                seal = null;
            }

            if (seal is not null && CashBook.SealOf(seal, entry.Link, entry.Facts) != entry.Seal)
                yield return $"{entry.Name()} đã bị sửa sau khi lập (dấu niêm không khớp)";
            (place, seal) = (entry.Link, entry.Seal);
        }

        var (last, lastSeal) = (ledger.Book?.LastLink ?? 0, ledger.Book?.LastSeal ?? "");
        if (last > place)
            yield return $"mất {last - place} bút toán cuối chuỗi (từ chỗ thứ {place + 1})";
        else if (last < place || (seal is not null && seal != lastSeal))
            yield return "sổ quỹ không khớp bút toán cuối cùng của chuỗi";
    }
}
