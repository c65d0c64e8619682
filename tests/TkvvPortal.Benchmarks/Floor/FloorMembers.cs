using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The list of members by hand, with the filters and orders the benchmark uses.</summary>
internal static class FloorMembers
{
    private const string From = "Members m JOIN Memberships s ON s.MemberId = m.Id JOIN Groups g ON g.Id = s.GroupId";

    private const string Rows =
        """
        SELECT m.CustomerCode, m.FullName, m.Category, g.Code, g.Name, c.Name, s.JoinedOn, s.LeftOn, m.Phone,
            (SELECT COUNT(*) FROM Loans l WHERE l.GroupId = s.GroupId AND l.MembershipId = s.Id AND l.InTerm + l.Overdue + l.Frozen > 0),
            (SELECT SUM(l.InTerm + l.Overdue + l.Frozen) FROM Loans l WHERE l.GroupId = s.GroupId AND l.MembershipId = s.Id),
            (SELECT SUM(l.Overdue) FROM Loans l WHERE l.GroupId = s.GroupId AND l.MembershipId = s.Id),
            (SELECT d.Balance FROM DepositAccounts d WHERE d.GroupId = s.GroupId AND d.MembershipId = s.Id)
        FROM page p
        CROSS JOIN Memberships s ON s.Id = p.Id
        JOIN Members m ON m.Id = s.MemberId
        JOIN Groups g ON g.Id = s.GroupId
        JOIN Communes c ON c.Id = g.CommuneId
        """;

    public static FloorList Read(SqliteConnection connection, IQueryCollection asked)
    {
        var query = new FloorQuery(asked);
        query.Where(query["ra"] == "true" ? "s.LeftOn < @today" : "s.JoinedOn <= @today AND (s.LeftOn IS NULL OR s.LeftOn >= @today)");
        query.WhereAsked("xa", "g.CommuneId = @xa");
        query.WhereAsked("hoi", "g.OrganisationId = @hoi");
        query.WhereAsked("doi", "m.Category = CAST(@doi AS INTEGER)");
        query.WhereWords("(instr(m.SearchKey, @word) > 0 OR instr(m.Phone, @word) > 0 OR m.NationalId LIKE '%' || @word OR g.Code = @word)");
        return query.Read(connection, "s.Id", From, Order(query), Rows);
    }

    private static string Order(FloorQuery query) => query.Order switch
    {
        "code" => $"m.CustomerCode {query.Direction()}",
        "joined" => $"s.JoinedOn {query.Direction()}, m.SortKey",
        _ => $"m.SortKey {query.Direction()}, m.Id {query.Direction()}",
    };
}
