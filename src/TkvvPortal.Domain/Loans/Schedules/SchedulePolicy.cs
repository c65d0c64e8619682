using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>How a schedule is drawn up: dated parameters and the session day of the loan's transaction point.</summary>
/// <param name="RoundingUnit">Parts are multiples of this amount.</param>
/// <param name="Rounding">How a part is rounded to the unit.</param>
/// <param name="Remainder">Which instalment takes the remainder.</param>
/// <param name="DueDay">Which day an agreed due date becomes.</param>
/// <param name="SessionDay">The day of the month of the session, 1–31; past the end of a month it is its last day.</param>
public sealed record SchedulePolicy(Vnd RoundingUnit, PartRounding Rounding, RemainderPlace Remainder, DueDayRule DueDay, int SessionDay)
{
    /// <summary>The policy in force on the day of disbursement.</summary>
    public static SchedulePolicy On(PolicyBook policy, DateOnly date, int sessionDay)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new SchedulePolicy(
            policy.Money(PolicyKey.ScheduleUnit, date),
            (PartRounding)policy.Count(PolicyKey.ScheduleRounding, date),
            (RemainderPlace)policy.Count(PolicyKey.ScheduleRemainder, date),
            (DueDayRule)policy.Count(PolicyKey.ScheduleDueDay, date),
            sessionDay);
    }

    /// <summary>The due date that an agreed date becomes; never later than agreed.</summary>
    public DateOnly DueOn(DateOnly agreed)
    {
        if (DueDay == DueDayRule.AsAgreed)
            return agreed;
        var month = FiscalMonth.Of(agreed);
        var session = month.Day(SessionDay);
        return session <= agreed ? session : month.Previous().Day(SessionDay);
    }

    /// <summary>
    /// The principal in equal rounded parts that add up to the whole. Parts that rounding up leaves nothing for are left
    /// out, so there may be fewer than asked for; every part is above zero.
    /// </summary>
    public IReadOnlyList<Vnd> Parts(Vnd principal, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var each = EqualPart(principal, count);
        var parts = new List<Vnd>(count);
        var left = principal;
        for (var part = 1; part < count && each.IsPositive && left > each; part++)
        {
            parts.Add(each);
            left -= each;
        }

        parts.Insert(Remainder == RemainderPlace.First ? 0 : parts.Count, left);
        return parts;
    }

    private Vnd EqualPart(Vnd principal, int count)
    {
        var exact = principal.Amount / ((decimal)count * RoundingUnit.Amount);
        var units = Rounding switch
        {
            PartRounding.Down => decimal.Floor(exact),
            PartRounding.Up => decimal.Ceiling(exact),
            _ => decimal.Round(exact, 0, MidpointRounding.AwayFromZero),
        };
        return new Vnd((long)units * RoundingUnit.Amount);
    }
}
