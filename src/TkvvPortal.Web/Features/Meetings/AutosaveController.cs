using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Single fields of minutes, saved by the page's script while one writes; without scripts the whole form is sent.</summary>
[Route("/hop/{id:guid}/ghi")]
public sealed class AutosaveController(SaveAsOneGoes save) : PortalController
{
    [HttpPost("noi-dung"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Topic(Guid id, [Bind(Prefix = "Form")] SaveAsOneGoes.TopicField form) => AnswerAsync(() => save.TopicAsync(id, form));

    [HttpPost("to-vien"), Needs(Permission.KeepMinutes)]
    public Task<IActionResult> Member(Guid id, [Bind(Prefix = "Form")] SaveAsOneGoes.MemberField form) => AnswerAsync(() => save.MemberAsync(id, form));

    private async Task<IActionResult> AnswerAsync(Func<Task<SaveAsOneGoes.Outcome?>> act)
    {
        try
        {
            if (!ModelState.IsValid)
                return Refused(ModelState.Values.SelectMany(value => value.Errors).Select(error => error.ErrorMessage));
            return await act() switch
            {
                null => NotFound(),
                { Theirs: { } theirs } => Conflict(new { theirs }),
                var saved => Json(new { version = saved.Version, text = saved.Text }),
            };
        }
        catch (RuleViolationException violation)
        {
            return Refused([violation.Message]);
        }
        catch (RuleViolationsException violations)
        {
            return Refused(violations.Violations.Select(violation => violation.Message));
        }
    }

    private UnprocessableEntityObjectResult Refused(IEnumerable<string> messages) => UnprocessableEntity(new { message = string.Join(" ", messages) });
}
