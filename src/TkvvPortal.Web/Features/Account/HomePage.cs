using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Account;

/// <summary>Where each person begins.</summary>
internal static class HomePage
{
    public static string Of(CurrentUser user) => user.Role switch
    {
        PortalRole.OfficeManager => "/tong-quan",
        PortalRole.SessionAccountant => "/bang-ke",
        PortalRole.Administrator => "/quan-tri/nguoi-dung",
        _ => "/hom-nay",
    };
}
