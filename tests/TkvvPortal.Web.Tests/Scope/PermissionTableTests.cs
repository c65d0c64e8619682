using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Scope;

/// <summary><c>docs/data-scope.md</c> says what the portal does.</summary>
public sealed class PermissionTableTests(SharedPortal portal)
{
    [Fact]
    public void Every_role_has_its_line_of_rows() =>
        Assert.Equal(Enum.GetValues<PortalRole>().Order(), ScopeDocument.Scopes.Keys.Order());

    [Fact]
    public void Every_permission_has_its_line() =>
        Assert.Equal(Enum.GetNames<Permission>().Order(), ScopeDocument.Permissions.Keys.Order());

    [Fact]
    public void Roles_have_the_permissions_of_the_table_and_no_others()
    {
        var written = ScopeDocument.Permissions.SelectMany(row => row.Value.Select(role => $"{role} {row.Key}"));
        var given = Enum.GetValues<PortalRole>().SelectMany(role =>
            Enum.GetValues<Permission>().Where(permission => role.May(permission)).Select(permission => $"{role} {permission}"));

        Assert.Equal(given.Order(), written.Order());
    }

    [Fact]
    public void Every_action_has_its_line_with_the_permission_it_needs()
    {
        var written = ScopeDocument.Pages.Select(page => $"{page.Method} {page.Route}: {page.Needs}");
        var running = RunningActions.Of(portal).Select(action => $"{action.Method} {action.Route}: {action.NeedsText}");

        Assert.Equal(running.Order(), written.Order());
    }
}
