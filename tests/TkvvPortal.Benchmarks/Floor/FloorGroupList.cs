using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The list of groups by hand, with the filters and orders the benchmark uses.</summary>
internal static class FloorGroupList
{
    private const string OfToday = "<= @today AND (t.ValidTo IS NULL OR t.ValidTo >= @today)";

    private const string Leader =
        $"""
        SELECT m.FullName FROM BoardTerms t
        JOIN Memberships s ON s.GroupId = t.GroupId AND s.Id = t.MembershipId
        JOIN Members m ON m.Id = s.MemberId
        WHERE t.GroupId = g.Id AND t.Post = 1 AND t.ValidFrom {OfToday}
        """;

    private const string Members =
        "SELECT COUNT(*) FROM Memberships s WHERE s.GroupId = g.Id AND s.JoinedOn <= @today AND (s.LeftOn IS NULL OR s.LeftOn >= @today)";

    private const string LatestScore = "c.GroupId = g.Id AND c.Month = (SELECT MAX(Month) FROM GroupScores)";

    private const string Rows =
        $"""
        SELECT g.Code, g.Name, h.Name, c.Name, o.ShortName, t.Name, g.Status, g.MeetingDay, g.MeetingTime,
            ({Leader} ORDER BY t.ValidFrom DESC LIMIT 1),
            ({Members}),
            (SELECT SUM(l.InTerm + l.Overdue + l.Frozen) FROM Loans l WHERE l.GroupId = g.Id),
            (SELECT SUM(l.Overdue) FROM Loans l WHERE l.GroupId = g.Id),
            (SELECT SUM(d.Balance) FROM DepositAccounts d WHERE d.GroupId = g.Id),
            (SELECT c.Class FROM GroupScores c WHERE {LatestScore}),
            (SELECT c.Total FROM GroupScores c WHERE {LatestScore}),
            (SELECT MAX(m.ScheduledOn) FROM Meetings m WHERE m.GroupId = g.Id AND m.Status = 3 AND m.ScheduledOn <= @today)
        FROM page p
        CROSS JOIN Groups g ON g.Id = p.Id
        JOIN Hamlets h ON h.Id = g.HamletId
        JOIN Communes c ON c.Id = g.CommuneId
        JOIN Organisations o ON o.Id = g.OrganisationId
        JOIN TransactionPoints t ON t.Id = g.TransactionPointId
        """;

    public static FloorList Read(SqliteConnection connection, IQueryCollection asked)
    {
        var query = new FloorQuery(asked);
        query.Where("g.Status <> 3");
        query.WhereAsked("xa", "g.CommuneId = @xa");
        query.WhereAsked("ap", "g.HamletId = @ap");
        query.WhereAsked("hoi", "g.OrganisationId = @hoi");
        query.WhereAsked("diem", "g.TransactionPointId = @diem");
        query.WhereAsked("loai", $"EXISTS (SELECT 1 FROM GroupScores c WHERE {LatestScore} AND c.Class = CAST(@loai AS INTEGER))");
        query.WhereWords($"(instr(g.SearchKey, @word) > 0 OR EXISTS ({Leader} AND (instr(m.SearchKey, @word) > 0 OR instr(m.Phone, @word) > 0)))");
        return query.Read(connection, "g.Id", "Groups g", Order(query), Rows);
    }

    private static string Order(FloorQuery query) => query.Order switch
    {
        "name" => $"g.Name {query.Direction()}, g.Code",
        "day" => $"g.MeetingDay {query.Direction()}, g.Code",
        "members" => $"({Members}) {query.Direction(largestFirst: true)}, g.Code",
        "debt" => $"(SELECT SUM(l.InTerm + l.Overdue + l.Frozen) FROM Loans l WHERE l.GroupId = g.Id) {query.Direction(largestFirst: true)}, g.Code",
        "overdue" => $"(SELECT SUM(l.Overdue) * 100000 / SUM(l.InTerm + l.Overdue + l.Frozen) FROM Loans l WHERE l.GroupId = g.Id) {query.Direction(largestFirst: true)}, g.Code",
        "class" => $"(SELECT c.Class FROM GroupScores c WHERE {LatestScore}) {query.Direction(largestFirst: true)}, g.Code",
        _ => $"g.Code {query.Direction()}",
    };
}
