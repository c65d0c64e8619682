namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The statements of the dashboard, each with at most one row for each group.</summary>
internal static class FloorDashboardSql
{
    /// <summary>All figures of a group.</summary>
    public const int FigureCount = 20;

    /// <summary>The place of the overdue balance.</summary>
    public const int Overdue = 2;

    public const string Groups =
        """
        SELECT g.Id, g.Code, g.Name, c.Name, o.Name FROM Groups g
        JOIN Communes c ON c.Id = g.CommuneId
        JOIN Organisations o ON o.Id = g.OrganisationId
        WHERE g.FoundedOn <= @last
        """;

    /// <summary>Statements that answer a group and its figures, and the place of the first of them.</summary>
    public static readonly (string Sql, int Place)[] Figures =
    [
        ("SELECT GroupId, COUNT(*) FROM Memberships WHERE JoinedOn <= @last AND (LeftOn IS NULL OR LeftOn >= @last) GROUP BY GroupId", 0),
        ("SELECT GroupId, SUM(InTerm + Overdue + Frozen), SUM(Overdue), SUM(InTerm + Overdue + Frozen > 0) FROM Loans GROUP BY GroupId", 1),
        ("SELECT GroupId, SUM(Balance) FROM DepositAccounts GROUP BY GroupId", 4),
        ("SELECT GroupId, Outstanding, Overdue, DepositBalance, MonthInterest FROM Sheets WHERE Month = @month", 5),
        (
            """
            SELECT GroupId, SUM(Interest), SUM(Deposit) FROM (
                SELECT GroupId, Interest, Deposit FROM ReceiptBatches WHERE Month = @month
                UNION ALL
                SELECT GroupId, -Interest, -Deposit FROM ReceiptReversals WHERE Month = @month)
            GROUP BY GroupId
            """, 9),
        (
            """
            SELECT GroupId, COUNT(*), SUM(Status = 3), SUM(Status = 4), SUM(Status < 3) FROM Meetings
            WHERE ScheduledOn BETWEEN @first AND @last GROUP BY GroupId
            """, 11),
        (
            """
            SELECT d.GroupId, COUNT(*), SUM(d.Outcome = 2), SUM(d.Outcome = 3) FROM DutyAssignments d
            JOIN Meetings m ON m.Id = d.MeetingId
            WHERE m.ScheduledOn BETWEEN @first AND @last AND (m.Status = 3 OR (m.Status <> 4 AND m.ScheduledOn < @today))
            GROUP BY d.GroupId
            """, 15),
        (
            """
            SELECT m.GroupId, CAST(JULIANDAY(MAX(m.ScheduledOn)) AS INTEGER) FROM OfficialAttendances a
            JOIN Meetings m ON m.Id = a.MeetingId
            WHERE a.Role = 1 AND a.Presence <> 2 AND m.Status = 3 AND m.ScheduledOn <= @last
            GROUP BY m.GroupId
            """, 18),
        ("SELECT GroupId, COUNT(*) FROM Petitions WHERE Answer IS NULL AND AnswerBy < @today GROUP BY GroupId", 19),
    ];

    public const string Trend =
        """
        SELECT s.Month, SUM(s.Outstanding), SUM(s.Overdue), SUM(s.MonthInterest), COALESCE(r.Interest, 0), COALESCE(r.Deposit, 0)
        FROM Sheets s
        LEFT JOIN (
            SELECT Month, SUM(Interest) AS Interest, SUM(Deposit) AS Deposit FROM (
                SELECT Month, Interest, Deposit FROM ReceiptBatches WHERE Month BETWEEN @from AND @month
                UNION ALL
                SELECT Month, -Interest, -Deposit FROM ReceiptReversals WHERE Month BETWEEN @from AND @month)
            GROUP BY Month) r ON r.Month = s.Month
        WHERE s.Month BETWEEN @from AND @month
        GROUP BY s.Month
        """;
}
