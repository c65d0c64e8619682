using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The first page of the group list with the lists it can be filtered by.</summary>
public sealed record FloorGroups(long Total, string DataDate, IReadOnlyList<string> Choices, IReadOnlyList<FloorGroups.Row> Rows)
{
    private const string Choosable =
        """
        SELECT Name FROM Communes WHERE Id IN (SELECT CommuneId FROM Groups)
        UNION ALL SELECT Name FROM Organisations WHERE Id IN (SELECT OrganisationId FROM Groups)
        UNION ALL SELECT Name FROM TransactionPoints WHERE Id IN (SELECT TransactionPointId FROM Groups)
        """;

    private const string FirstPage =
        """
        SELECT g.Code, g.Name, h.Name, c.Name, o.ShortName, g.MeetingDay, g.MeetingTime,
            (SELECT m.FullName FROM BoardTerms t
                JOIN Memberships s ON s.GroupId = t.GroupId AND s.Id = t.MembershipId
                JOIN Members m ON m.Id = s.MemberId
                WHERE t.GroupId = g.Id AND t.Post = 1 AND t.ValidFrom <= @today AND (t.ValidTo IS NULL OR t.ValidTo >= @today)
                ORDER BY t.ValidFrom DESC LIMIT 1),
            (SELECT COUNT(*) FROM Memberships s WHERE s.GroupId = g.Id AND s.JoinedOn <= @today AND (s.LeftOn IS NULL OR s.LeftOn >= @today)),
            (SELECT SUM(l.InTerm + l.Overdue + l.Frozen) FROM Loans l WHERE l.GroupId = g.Id),
            (SELECT SUM(l.Overdue) FROM Loans l WHERE l.GroupId = g.Id),
            (SELECT MAX(m.ScheduledOn) FROM Meetings m WHERE m.GroupId = g.Id AND m.Status = 3 AND m.ScheduledOn <= @today)
        FROM Groups g
        JOIN Hamlets h ON h.Id = g.HamletId
        JOIN Communes c ON c.Id = g.CommuneId
        JOIN Organisations o ON o.Id = g.OrganisationId
        ORDER BY g.Code LIMIT 20
        """;

    public sealed record Row(
        string Code, string Name, string Hamlet, string Commune, string Organisation, long MeetingDay, string MeetingTime, string? Leader,
        long Members, long Outstanding, long Overdue, string? LastMeeting);

    public static FloorGroups Read(SqliteConnection connection)
    {
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd");
        return new FloorGroups(
            FloorDatabase.Read(connection, "SELECT COUNT(*) FROM Groups", row => row.GetInt64(0))[0],
            FloorDatabase.Read(connection, "SELECT MAX(AsOf) FROM Loans", row => row.GetString(0))[0],
            FloorDatabase.Read(connection, Choosable, row => row.GetString(0)),
            FloorDatabase.Read(
                connection, FirstPage,
                row => new Row(
                    row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetInt64(5), row.GetString(6),
                    Text(row, 7), row.GetInt64(8), Number(row, 9), Number(row, 10), Text(row, 11)),
                ("@today", today)));
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static long Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? 0 : row.GetInt64(column);
}
