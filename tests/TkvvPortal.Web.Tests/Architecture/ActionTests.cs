using TkvvPortal.Web.Tests.Scope;

namespace TkvvPortal.Web.Tests.Architecture;

public sealed class ActionTests(SharedPortal portal)
{
    /// <summary>What everybody who is signed in may do; anything else names a permission.</summary>
    private static readonly string[] ForEverybodySignedIn = 
    [
        "GET /", "POST /dang-xuat", "GET /doi-mat-khau", "POST /doi-mat-khau",
        "GET /tai-khoan", "GET /tai-khoan/xac-thuc", "POST /tai-khoan/xac-thuc", "GET /tai-khoan/ma-du-phong", "POST /tai-khoan/ma-du-phong",
    ];

    private static readonly string[] Anonymous = ["GET /dang-nhap", "POST /dang-nhap", "GET /dang-nhap/xac-thuc", "POST /dang-nhap/xac-thuc", "ANY /loi/{status}", "GET /bien-lai", "GET /bien-lai/{ma}"];

    [Fact]
    public void Every_action_needs_exactly_one_permission_or_is_on_a_short_list()
    {
        var actions = RunningActions.Of(portal);

        Assert.True(actions.Count > 30, "The actions were not found.");
        foreach (var action in actions)
        {
            var expected = Anonymous.Contains(action.ToString()) || ForEverybodySignedIn.Contains(action.ToString()) ? 0 : 1;
            Assert.True(action.Needs.Count == expected, $"{action} has {action.Needs.Count} [Needs], not {expected}.");
            Assert.True(action.IsAnonymous == Anonymous.Contains(action.ToString()), $"{action}: anonymous is {action.IsAnonymous}.");
        }
    }

    [Fact]
    public void Controllers_are_thin()
    {
        var sources = TkvvPortal.Testing.Repository.Files("src/TkvvPortal.Web/Features", "*Controller.cs").ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, file => Assert.DoesNotContain("DbContext", File.ReadAllText(file), StringComparison.Ordinal));
    }
}
