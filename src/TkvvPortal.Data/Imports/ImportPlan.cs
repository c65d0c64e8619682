using System.Security.Cryptography;
using System.Text;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Imports;

/// <summary>What an import would do, row by row. The changes themselves wait in the context, unsaved.</summary>
/// <param name="Request">The file.</param>
/// <param name="Rows">Every row that is read.</param>
/// <param name="Remarks">Remarks about the file as a whole.</param>
/// <param name="Header">The heading as comma-separated text.</param>
public sealed record ImportPlan(ImportRequest Request, IReadOnlyList<PlannedRow> Rows, IReadOnlyList<string> Remarks, string Header)
{
    /// <summary>Rows by outcome.</summary>
    public ImportCounts Counts { get; } = new(
        Count(Rows, ImportOutcome.New), Count(Rows, ImportOutcome.Changed), Count(Rows, ImportOutcome.Unchanged),
        Count(Rows, ImportOutcome.Ignored), Count(Rows, ImportOutcome.Refused));

    /// <summary>The refused rows in the order of the file.</summary>
    public IEnumerable<PlannedRow> Refused => Rows.Where(row => row.Outcome == ImportOutcome.Refused);

    /// <summary>The same for the same outcome.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in Rows)
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.Number} {row.Outcome} {row.Key} {row.Detail}\n"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static int Count(IReadOnlyList<PlannedRow> rows, ImportOutcome outcome) => rows.Count(row => row.Outcome == outcome);
}

/// <summary>What happens with one row.</summary>
/// <param name="Number">The row in the file, from 1.</param>
/// <param name="Outcome">What happens.</param>
/// <param name="Key">The code of the row.</param>
/// <param name="Detail">Old and new values, or the reason.</param>
/// <param name="Notes">What to look at.</param>
/// <param name="Source">The cells of a refused row as comma-separated text.</param>
public sealed record PlannedRow(int Number, ImportOutcome Outcome, string Key, string Detail, string Notes, string Source);
