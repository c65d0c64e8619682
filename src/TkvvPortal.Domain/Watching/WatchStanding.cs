namespace TkvvPortal.Domain.Watching;

/// <summary>Where a row of a watch list stands, by the last mark of each kind.</summary>
/// <param name="Assigned">Who it is assigned to; none when nobody.</param>
/// <param name="Note">The last note; none without one.</param>
/// <param name="Snoozed">How it is put off; none while it is watched.</param>
public sealed record WatchStanding(WatchMark? Assigned, WatchMark? Note, WatchMark? Snoozed)
{
    /// <summary>A row nobody touched.</summary>
    public static WatchStanding Untouched { get; } = new(null, null, null);

    /// <summary>What the marks of a row leave on a day.</summary>
    public static WatchStanding On(DateOnly today, IEnumerable<WatchMark> marks)
    {
        var last = marks.OrderBy(mark => mark.Number).ToList();
        var rest = last.FindLast(mark => mark.Kind is WatchMarkKind.Snoozed or WatchMarkKind.Resumed);
        return new WatchStanding(
            last.FindLast(mark => mark.Kind == WatchMarkKind.Assigned), last.FindLast(mark => mark.Kind == WatchMarkKind.Noted),
            rest?.Kind == WatchMarkKind.Snoozed && rest.Until >= today ? rest : null);
    }
}
