using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Forms;

/// <summary>Lập biểu mẫu: an order for filled forms.</summary>
public static class FormOrder
{
    /// <summary>Throws TK-560 when there is nothing to fill the form from.</summary>
    /// <param name="form">Number and title of the form.</param>
    /// <param name="papers">How many papers there are.</param>
    public static void RefuseEmpty(string form, int papers)
    {
        if (papers == 0)
            throw new RuleViolationException(FormRules.SomethingIsFilled, form);
    }

    /// <summary>Throws TK-561 while a set of the person is being made.</summary>
    public static void RefuseSecond(bool isOneUnderWay)
    {
        if (isOneUnderWay)
            throw new RuleViolationException(FormRules.OneSetAtATime);
    }
}
