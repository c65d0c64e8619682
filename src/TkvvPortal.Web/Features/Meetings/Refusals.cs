using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Gathers what several acts of one form refuse, so that everything wrong is named at once.</summary>
internal sealed class Refusals
{
    private readonly List<RuleViolationException> _broken = [];

    /// <summary>Does something and remembers what refuses it.</summary>
    public void Try(Action act)
    {
        try
        {
            act();
        }
        catch (RuleViolationException violation)
        {
            _broken.Add(violation);
        }
        catch (RuleViolationsException violations)
        {
            _broken.AddRange(violations.Violations);
        }
    }

    /// <summary>Throws everything that was refused, if anything was.</summary>
    public void Throw()
    {
        if (_broken.Count > 0)
            throw new RuleViolationsException(_broken);
    }
}
