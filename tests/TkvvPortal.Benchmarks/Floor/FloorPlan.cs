using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The plan of a month by hand: every meeting with its day, hour, commune, session day and officer, counted by day.</summary>
internal static class FloorPlan
{
    private const string Rows =
        """
        SELECT m.ScheduledOn, m.StartsAt, g.Code, c.Name, p.SessionDay, d.OfficerName
        FROM Meetings m
        JOIN Groups g ON g.Id = m.GroupId
        JOIN Communes c ON c.Id = g.CommuneId
        JOIN TransactionPoints p ON p.Id = g.TransactionPointId
        LEFT JOIN DutyAssignments d ON d.MeetingId = m.Id
        WHERE m.ScheduledOn >= @first AND m.ScheduledOn <= @last AND m.Status <> 4
        ORDER BY m.ScheduledOn, m.StartsAt, g.Code
        """;

    public static FloorList Read(SqliteConnection connection, string month)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Rows;
        command.Parameters.AddWithValue("@first", month + "-01");
        command.Parameters.AddWithValue("@last", month + "-31");
        using var reader = command.ExecuteReader();
        var days = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        while (reader.Read())
        {
            total++;
            days[reader.GetString(0)] = days.GetValueOrDefault(reader.GetString(0)) + 1;
            _ = (reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetInt32(4), reader.IsDBNull(5) ? null : reader.GetString(5));
        }

        return new FloorList(total, [.. days.Select(day => new[] { day.Key, $"{day.Value}" })]);
    }
}
