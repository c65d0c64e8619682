using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.People;

/// <summary>What is refused when one account changes another.</summary>
public static class AccountCheck
{
    /// <summary>Refuses a change of the own account; throws TK-175.</summary>
    public static void RefuseSelf(Guid accountId, Guid managerId)
    {
        if (accountId == managerId)
            throw new RuleViolationException(AccountRules.NobodyManagesThemselves);
    }

    /// <summary>Refuses to lock the last administrator who can still sign in; throws TK-174.</summary>
    /// <param name="role">The role of the account to be locked.</param>
    /// <param name="otherAdministrators">How many other administrators can sign in.</param>
    public static void RefuseLastAdministrator(PortalRole role, int otherAdministrators)
    {
        if (role == PortalRole.Administrator && otherAdministrators == 0)
            throw new RuleViolationException(AccountRules.LastAdministratorStays);
    }
}
