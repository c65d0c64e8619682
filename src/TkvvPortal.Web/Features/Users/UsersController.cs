using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Users;

/// <summary>Người dùng: the list, a new account, one account.</summary>
public sealed class UsersController(ListUsers list, CreateUser create, ShowUser show) : UserPages
{
    [HttpGet("/quan-tri/nguoi-dung"), Needs(Permission.ViewUsers)]
    public async Task<IActionResult> List(UserFilter filter, int trang = 1) => View("List", await list.PageAsync(filter, trang));

    [HttpGet("/quan-tri/nguoi-dung/{ten}"), Needs(Permission.ViewUsers)]
    public async Task<IActionResult> Show(string ten) => ViewOrNotFound("Show", await show.PageAsync(ten, TempData[Password] as string));

    [HttpGet("/quan-tri/them-nguoi-dung"), Needs(Permission.ManageUsers)]
    public IActionResult Create() => View("Create", new CreateUser.Page(new CreateUser.Form { Id = Guid.CreateVersion7() }));

    [HttpPost("/quan-tri/them-nguoi-dung"), Needs(Permission.ManageUsers)]
    public Task<IActionResult> Create([Bind(Prefix = "Form")] CreateUser.Form form) => SubmitAsync(
        form,
        async f =>
        {
            TempData[Password] = await create.HandleAsync(f);
            return Done("Đã mở tài khoản. Việc tiếp theo: phân công.", PageOf(f.UserName!));
        },
        f => Task.FromResult<IActionResult>(View("Create", new CreateUser.Page(f))));
}
