using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Places;

/// <summary>
/// Điểm giao dịch xã: the place where the bank holds its fixed monthly session. Its own values are those of today; terms keep the others.
/// </summary>
public sealed class TransactionPoint(Guid id, string code, string name, Guid communeId, int sessionDay)
{
    private readonly List<PointTerm> _terms = [];

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The bank's code, <c>TXN…</c>.</summary>
    public string Code { get; private set; } = code;

    /// <summary>The name of the place.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The commune of today.</summary>
    public Guid CommuneId { get; private set; } = communeId;

    /// <summary>The day of the month of the session, 1–31.</summary>
    public int SessionDay { get; private set; } = sessionDay;

    /// <summary>What it was and will be, by date; empty while nothing has changed.</summary>
    public IReadOnlyList<PointTerm> Terms => _terms;

    /// <summary>The session of a month: held even on a weekend or holiday (domain rule P01); day 31 becomes a short month's last day.</summary>
    public DateOnly SessionIn(FiscalMonth month) => month.Day(SessionDay);

    /// <summary>Gives it another name or session day from a day on; throws TK-193, TK-194, TK-195 and TK-197.</summary>
    public void Change(string name, int sessionDay, PlaceChange change, DateOnly today)
    {
        if (sessionDay is < 1 or > 31)
            throw new RuleViolationException(PlaceRules.SessionDayIsInMonth) { Field = nameof(SessionDay) };
        var last = Last();
        if (last.Name == name && last.SessionDay == sessionDay)
            throw new RuleViolationException(PlaceRules.SomethingChanges);
        change.Refuse(today, last.ValidFrom);
        Add(VietnameseText.Clean(name), last.CommuneId, sessionDay, change);
    }

    /// <summary>Takes on the state of a day; true when that changed something.</summary>
    public bool BecomeAsOf(DateOnly day)
    {
        var term = _terms.Find(one => new Period(one.ValidFrom, one.ValidTo).Contains(day));
        if (term is null || (term.Name == Name && term.CommuneId == CommuneId && term.SessionDay == SessionDay))
            return false;
        (Name, CommuneId, SessionDay) = (term.Name, term.CommuneId, term.SessionDay);
        return true;
    }

    /// <summary>Goes with its commune into another one.</summary>
    internal void Follow(Guid communeId, PlaceChange change)
    {
        var last = Last();
        change.RefuseBefore(last.ValidFrom);
        Add(last.Name, communeId, last.SessionDay, change);
    }

    private PointTerm Last() => _terms.MaxBy(term => term.ValidFrom) ?? new PointTerm(Id, Name, CommuneId, SessionDay, DateOnly.MinValue, null);

    private void Add(string name, Guid communeId, int sessionDay, PlaceChange change)
    {
        var last = Last();
        if (_terms.Count == 0)
            _terms.Add(last);
        last.EndBefore(change.EffectiveOn);
        _terms.Add(new PointTerm(Id, name, communeId, sessionDay, change.EffectiveOn, null) { Source = change.Source });
    }
}
