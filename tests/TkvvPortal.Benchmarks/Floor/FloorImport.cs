using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>
/// The least an import does: reads the lines, looks loans and stays up, and writes in one transaction with prepared statements. No checks,
/// no preview, no undo, no audit.
/// </summary>
internal static class FloorImport
{
    private const string Insert =
        """
        INSERT INTO Loans (Id, GroupId, MembershipId, Code, ProgrammeId, Rate, DisbursedOn, DisbursedAmount, MaturesOn, PrincipalPeriodMonths, AsOf,
            InTerm, Overdue, Frozen, ArrearsInTerm, ArrearsOverdue, ArrearsGrace, LastTransactionOn)
        VALUES (@id, @group, @stay, @code, @programme, @c6, @c4, @c5, @c7, @c8, @c16, @c9, @c10, @c11, @c12, @c13, @c14, @c15)
        """;

    private const string Update =
        """
        UPDATE Loans SET Rate = @c6, AsOf = @c16, InTerm = @c9, Overdue = @c10, Frozen = @c11, ArrearsInTerm = @c12, ArrearsOverdue = @c13,
            ArrearsGrace = @c14, LastTransactionOn = @c15
        WHERE Id = @id
        """;

    private const int Columns = 17;

    /// <summary>Writes the loans of a comma-separated file into a database; answers 0.</summary>
    public static int Run(string file, string source)
    {
        using var database = new FloorDatabase(file).Open();
        var loans = Pairs(database, "SELECT Code, Id FROM Loans");
        var programmes = Pairs(database, "SELECT Code, Id FROM Programmes");
        var stays = FloorDatabase.Read(
            database, "SELECT m.CustomerCode || g.Code, s.Id, g.Id FROM Memberships s JOIN Members m ON m.Id = s.MemberId JOIN Groups g ON g.Id = s.GroupId",
            row => (Key: row.GetString(0), Stay: row.GetString(1), Group: row.GetString(2))).ToDictionary(row => row.Key);
        using var transaction = database.BeginTransaction();
        using var insert = Prepared(database, Insert);
        using var update = Prepared(database, Update);
        foreach (var line in File.ReadLines(source).Skip(1))
        {
            var cells = line.Split(',');
            var known = loans.TryGetValue(cells[0], out var id);
            var command = known ? update : insert;
            Set(command, "@id", id ?? Guid.CreateVersion7().ToString().ToUpperInvariant());
            for (var column = 4; column < Columns; column++)
                Set(command, "@c" + column, cells[column]);
            var (_, stay, group) = stays[cells[1] + cells[2]];
            Set(command, "@group", group);
            Set(command, "@stay", stay);
            Set(command, "@code", cells[0]);
            Set(command, "@programme", programmes[cells[3]]);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
        return 0;
    }

    private static Dictionary<string, string> Pairs(SqliteConnection database, string sql) =>
        FloorDatabase.Read(database, sql, row => (row.GetString(0), row.GetString(1))).ToDictionary();

    private static SqliteCommand Prepared(SqliteConnection database, string sql)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var name in Enumerable.Range(4, Columns - 4).Select(column => "@c" + column).Concat(["@id", "@group", "@stay", "@code", "@programme"]))
        {
            if (sql.Contains(name + ",", StringComparison.Ordinal) || sql.Contains(name + ")", StringComparison.Ordinal) || sql.Contains(name + "\n", StringComparison.Ordinal) || sql.EndsWith(name, StringComparison.Ordinal))
                command.Parameters.Add(new SqliteParameter(name, SqliteType.Text));
        }

        return command;
    }

    private static void Set(SqliteCommand command, string name, string value)
    {
        if (command.Parameters.Contains(name))
            command.Parameters[name].Value = value;
    }
}
