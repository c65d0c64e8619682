using TkvvPortal.Data.Imports.Reading;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Imports;

/// <summary>A row on its way through an import: what it says and which rows of the database it touches.</summary>
internal sealed class RowInWork(ImportRow row, SourceRow source)
{
    public ImportRow Row => row;

    public SourceRow Source => source;

    /// <summary>The code of the row, as messages and the preview name it.</summary>
    public string Key { get; set; } = "";

    /// <summary>Rows of the database that are added or changed by it.</summary>
    public List<object> Touched { get; } = [];

    /// <summary>Why it is left out, when it is.</summary>
    public string? IgnoredBecause { get; private set; }

    public void Ignore(string reason) => IgnoredBecause = reason;
}

/// <summary>The import of one kind of file. One object serves one file.</summary>
internal interface IImportOfKind
{
    /// <summary>The columns by which repeated rows must agree; a difference elsewhere adds up.</summary>
    IReadOnlyList<ImportColumn> MustAgree { get; }

    /// <summary>Names of keys, for showing old and new values.</summary>
    IReadOnlyDictionary<Guid, string> Names { get; }

    /// <summary>Loads what the file is compared with.</summary>
    Task LoadAsync();

    /// <summary>The code that makes a row unique.</summary>
    string KeyOf(ImportRow row);

    /// <summary>Adds or changes what the row says, or refuses it; a refused row leaves no trace.</summary>
    void Take(RowInWork work);

    /// <summary>Ends the file; returns remarks about it as a whole.</summary>
    IEnumerable<string> Finish();
}
