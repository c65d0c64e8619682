using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.People;

public sealed class AccountCheckTests
{
    [Fact]
    public void Nobody_changes_the_own_account()
    {
        var own = Guid.CreateVersion7();

        AccountCheck.RefuseSelf(Guid.CreateVersion7(), own);
        Refused.By(AccountRules.NobodyManagesThemselves, "", () => AccountCheck.RefuseSelf(own, own));
    }

    [Fact]
    public void The_last_administrator_stays()
    {
        AccountCheck.RefuseLastAdministrator(PortalRole.Administrator, 1);
        AccountCheck.RefuseLastAdministrator(PortalRole.OfficeManager, 0);
        Refused.By(AccountRules.LastAdministratorStays, "", () => AccountCheck.RefuseLastAdministrator(PortalRole.Administrator, 0));
    }
}
