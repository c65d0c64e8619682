using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Imports;

/// <summary>Finds rows that a file holds twice: the same again is left out, a contradiction is refused.</summary>
internal sealed class RepeatedRows(IImportOfKind kind, ImportTemplate template)
{
    private readonly Dictionary<string, (int Number, string Agreed, HashSet<string> Said)> _first = [];

    /// <summary>Whether the row says something new; if not it is marked as left out or refused.</summary>
    public bool IsWorthReading(RowInWork work)
    {
        var (agreed, said) = (work.Row.Said(kind.MustAgree), work.Row.Said(template.Columns));
        if (!_first.TryGetValue(work.Key, out var first))
            _first.Add(work.Key, (work.Row.Number, agreed, [said]));
        else if (!first.Said.Add(said))
            work.Ignore($"Lặp lại dòng {first.Number}");
        else if (first.Agreed != agreed)
            work.Row.Refuse(ImportRules.RowAgreesWithEarlierOne, work.Key, first.Number);
        else
            work.Row.Note($"Cộng thêm vào dòng {first.Number}");
        return work.IgnoredBecause is null && !work.Row.IsRefused;
    }
}
