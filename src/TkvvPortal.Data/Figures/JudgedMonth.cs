using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>What a complete month left of a group, as it stands now: minutes closed late count.</summary>
/// <param name="InterestDue">Interest of the month on its sheet, đồng.</param>
/// <param name="InterestCollected">Interest receipted for it, reversals taken off, đồng.</param>
/// <param name="Meeting">What is left of its meeting.</param>
public sealed record JudgedMonth(Vnd InterestDue, Vnd InterestCollected, MeetingRecord Meeting)
{
    /// <summary>A month without anything.</summary>
    public static JudgedMonth Nothing { get; } = new(Vnd.Zero, Vnd.Zero, MeetingRecord.None);

    /// <summary>The groups that have anything in the month, within the scope; three queries.</summary>
    public static async Task<IReadOnlyDictionary<Guid, JudgedMonth>> ReadAsync(PortalDbContext db, FiscalMonth month, DateOnly today)
    {
        var collection = new CollectionFigures(db);
        var sheets = await collection.SheetsAsync(month);
        var receipts = await collection.ReceiptsAsync(month);
        var meetings = await new ActivityFigures(db).MeetingsAsync(month, today);
        return sheets.Keys.Union(receipts.Keys).Union(meetings.Keys).ToDictionary(id => id, id => new JudgedMonth(
            new Vnd(sheets.GetValueOrDefault(id)?.Due ?? 0), new Vnd(receipts.GetValueOrDefault(id)?.Interest ?? 0), Judge(meetings.GetValueOrDefault(id))));
    }

    private static MeetingRecord Judge(ActivityFigures.Held? held) => held switch
    {
        null => MeetingRecord.None,
        { Closed: > 0 } => MeetingRecord.Closed,
        _ when held.Planned > held.NotHeld => MeetingRecord.NotMinuted,
        { NotHeld: > 0 } => MeetingRecord.NotHeld,
        _ => MeetingRecord.None,
    };
}
