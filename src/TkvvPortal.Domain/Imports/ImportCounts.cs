namespace TkvvPortal.Domain.Imports;

/// <summary>Rows of a file by what the import does with them.</summary>
/// <param name="New">Rows that add something.</param>
/// <param name="Changed">Rows that change something.</param>
/// <param name="Unchanged">Rows the portal already agrees with.</param>
/// <param name="Ignored">Rows left out for a reason that is no mistake.</param>
/// <param name="Refused">Rows that break a rule.</param>
public sealed record ImportCounts(int New, int Changed, int Unchanged, int Ignored, int Refused)
{
    /// <summary>All rows of the file.</summary>
    public int Total => New + Changed + Unchanged + Ignored + Refused;

    /// <summary>Whether saving would change nothing.</summary>
    public bool ChangeNothing => New == 0 && Changed == 0;
}
