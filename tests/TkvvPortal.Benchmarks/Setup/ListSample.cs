using Microsoft.Data.Sqlite;

namespace TkvvPortal.Benchmarks.Setup;

/// <summary>What the lists are searched for and narrowed to: things that are in the database. The commune is the officer's.</summary>
internal sealed record ListSample(string Commune, string Organisation, string Point, string Hamlet)
{
    public required string CustomerCode { get; init; }

    public required string Phone { get; init; }

    public required string GroupCode { get; init; }

    /// <summary>Reads the sample of a database.</summary>
    public static ListSample Of(string file)
    {
        using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();
        return new ListSample(
            One($"SELECT a.CommuneId FROM Assignments a JOIN Users u ON u.Id = a.UserId WHERE u.UserName = '{DemoPeople.Officer}'"),
            One("SELECT OrganisationId FROM Groups ORDER BY Code LIMIT 1"),
            One("SELECT TransactionPointId FROM Groups ORDER BY Code LIMIT 1"),
            One("SELECT HamletId FROM Groups ORDER BY Code LIMIT 1"))
        {
            CustomerCode = One("SELECT CustomerCode FROM Members ORDER BY CustomerCode LIMIT 1 OFFSET 777"),
            Phone = One("SELECT Phone FROM Members WHERE Phone IS NOT NULL ORDER BY CustomerCode LIMIT 1 OFFSET 555"),
            GroupCode = One("SELECT Code FROM Groups ORDER BY Code LIMIT 1 OFFSET 77"),
        };

        string One(string sql)
        {
            using var command = database.CreateCommand();
            command.CommandText = sql;
            return (string)command.ExecuteScalar()!;
        }
    }
}
