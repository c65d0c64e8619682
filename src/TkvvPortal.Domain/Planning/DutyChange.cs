using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Planning;

/// <summary>Changes of who attends, row by row; every wrong row is named, and none is taken then.</summary>
/// <param name="field">The officers with their areas.</param>
public sealed class DutyChange(IReadOnlyDictionary<Guid, OfficerInField> field)
{
    private readonly List<RuleViolationException> _broken = [];

    /// <summary>Sends somebody else, or nobody. Remembers TK-447 for an officer of another area, TK-448 when somebody else changed it meanwhile.</summary>
    /// <param name="meeting">The meeting with its duties.</param>
    /// <param name="commune">The commune of its group.</param>
    /// <param name="officer">Who was shown, and who is to go.</param>
    /// <param name="row">The field of the form.</param>
    public void Send(Meeting meeting, Guid commune, (Guid? Before, Guid? After) officer, string row)
    {
        if ((meeting.Duties.Count == 0 ? (Guid?)null : meeting.Duties[0].OfficerId) != officer.Before)
            _broken.Add(new RuleViolationException(ScheduleRules.DutyIsAsShown) { Field = row });
        else if (officer.After is not { } id)
            meeting.Send(null, null);
        else if (!field.TryGetValue(id, out var one) || !one.Communes.Contains(commune))
            _broken.Add(new RuleViolationException(ScheduleRules.OfficerLooksAfterCommune, field.GetValueOrDefault(id)?.Name ?? "Cán bộ") { Field = row });
        else
            meeting.Send((one.Id, one.Name), "Lãnh đạo phân công");
    }

    /// <summary>Throws <see cref="RuleViolationsException"/> when a row is wrong.</summary>
    public void Throw()
    {
        if (_broken.Count > 0)
            throw new RuleViolationsException(_broken);
    }
}
