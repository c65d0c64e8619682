using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The first page of the group list.</summary>
public sealed record FloorGroups(long Total, IReadOnlyList<FloorGroups.Row> Rows)
{
    public sealed record Row(string Code, string Name, string Hamlet, string Commune, string Organisation, long Members, long Outstanding, long Overdue);

    public static FloorGroups Read(SqliteConnection connection) => new(
        FloorDatabase.Read(connection, "SELECT COUNT(*) FROM Groups", row => row.GetInt64(0))[0],
        FloorDatabase.Read(
            connection,
            """
            SELECT g.Code, g.Name, h.Name, c.Name, o.ShortName,
                (SELECT COUNT(*) FROM Memberships s WHERE s.GroupId = g.Id AND s.LeftOn IS NULL),
                (SELECT COALESCE(SUM(l.InTerm + l.Overdue + l.Frozen), 0) FROM Loans l WHERE l.GroupId = g.Id),
                (SELECT COALESCE(SUM(l.Overdue), 0) FROM Loans l WHERE l.GroupId = g.Id)
            FROM Groups g
            JOIN Hamlets h ON h.Id = g.HamletId
            JOIN Communes c ON c.Id = g.CommuneId
            JOIN Organisations o ON o.Id = g.OrganisationId
            ORDER BY g.Code LIMIT 20
            """,
            row => new Row(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetInt64(5), row.GetInt64(6),
                row.GetInt64(7))));
}
