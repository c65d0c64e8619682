using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>What every controller shares: the one place that knows what happens when a post goes wrong.</summary>
public abstract class PortalController : Controller
{
    private const string Stale =
        "Người khác vừa lưu trước bạn. Số liệu mới đã hiện bên dưới, phần bạn nhập vẫn giữ nguyên. Hãy xem lại rồi lưu lần nữa.";

    /// <summary>
    /// Accepts a form, or shows it again with status 422 and a message at each field: when its shape is wrong, when a rule refuses it, or
    /// when somebody else saved in between. <paramref name="redisplay"/> answers null when the row does not exist for the person.
    /// </summary>
    protected async Task<IActionResult> SubmitAsync<TForm>(
        TForm form, Func<TForm, Task<IActionResult>> accept, Func<TForm, Task<IActionResult>> redisplay)
        where TForm : class
    {
        try
        {
            if (ModelState.IsValid)
                return await accept(form);
        }
        catch (RuleViolationException violation)
        {
            Refuse(violation);
        }
        catch (RuleViolationsException violations)
        {
            foreach (var violation in violations.Violations)
                Refuse(violation);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", Stale);
            Renew(form);
        }

        var shown = await redisplay(form);
        if (shown is ViewResult view)
            view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return shown;
    }

    /// <summary>The view of a page, or "not found" when the page is null.</summary>
    protected IActionResult ViewOrNotFound(string view, object? page) => page is null ? NotFound() : View(view, page);

    /// <summary>Redirects with a message that the next page shows once.</summary>
    protected IActionResult Done(string message, string url)
    {
        TempData["Done"] = message;
        return LocalRedirect(url);
    }

    private void Refuse(RuleViolationException violation) =>
        ModelState.AddModelError(violation.Field.Length == 0 ? "" : Field(violation.Field), violation.Message);

    /// <summary>Every page calls what it posts "Form", and so do the names of its fields.</summary>
    private static string Field(string name) => "Form." + name;

    private void Renew<TForm>(TForm form)
    {
        if (form is not IVersionedForm versioned)
            return;
        versioned.Version = Guid.Empty;
        ModelState.Remove(Field(nameof(IVersionedForm.Version)));
    }
}
