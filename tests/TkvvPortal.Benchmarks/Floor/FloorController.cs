using Microsoft.AspNetCore.Mvc;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>The floor's pages, one for each page measured.</summary>
public sealed class FloorController(FloorDatabase database) : Controller
{
    [HttpGet("/sign-in")]
    public IActionResult SignIn() => View("SignIn");

    [HttpGet("/groups")]
    public IActionResult Groups()
    {
        using var connection = database.Open();
        return View("Groups", FloorGroups.Read(connection));
    }

    [HttpGet("/sheet/{code}/{month}")]
    public IActionResult Sheet(string code, string month)
    {
        using var connection = database.Open();
        return View("Sheet", FloorSheet.Read(connection, code, Key(month)));
    }

    [HttpPost("/sheet/{code}/{month}")]
    public async Task<IActionResult> Save(string code, string month)
    {
        var form = await Request.ReadFormAsync();
        using var connection = database.Open();
        FloorSave.Write(connection, code, Key(month), form);
        return Redirect($"/sheet/{code}/{month}");
    }

    [HttpGet("/dashboard/{month}")]
    public IActionResult Dashboard(string month)
    {
        using var connection = database.Open();
        return View("Dashboard", FloorDashboard.Read(connection, DateOnly.Parse(month + "-01")));
    }

    [HttpGet("/plan/{month}")]
    public IActionResult Plan(string month)
    {
        using var connection = database.Open();
        return View("List", FloorPlan.Read(connection, month));
    }

    [HttpGet("/report/{month}")]
    public IActionResult Report(string month)
    {
        using var connection = database.Open();
        return View("List", FloorReport.Read(connection, DateOnly.Parse(month + "-01")));
    }

    [HttpGet("/search/{words}")]
    public IActionResult Search(string words)
    {
        using var connection = database.Open();
        return View("List", FloorSearch.Read(connection, words));
    }

    [HttpGet("/list/groups")]
    public IActionResult GroupList()
    {
        using var connection = database.Open();
        return View("List", FloorGroupList.Read(connection, Request.Query));
    }

    [HttpGet("/list/members")]
    public IActionResult MemberList()
    {
        using var connection = database.Open();
        return View("List", FloorMembers.Read(connection, Request.Query));
    }

    private static int Key(string month) => int.Parse(month.Replace("-", "", StringComparison.Ordinal));
}
