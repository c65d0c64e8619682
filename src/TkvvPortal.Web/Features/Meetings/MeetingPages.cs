using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What the controllers of one meeting share: closed minutes are only read.</summary>
public abstract class MeetingPages : PortalController
{
    /// <summary>The form of a step while the minutes are open; the meeting's own page once they are not.</summary>
    protected IActionResult StepOrMeeting(string view, IMeetingPage? page) =>
        page is null or { Head.IsOpen: true } ? ViewOrNotFound(view, page) : LocalRedirect(page.Head.Url());

    /// <summary>Makes the page show what the form holds now instead of what was posted; the messages stay.</summary>
    protected void ShowForm()
    {
        foreach (var key in ModelState.Keys.ToList())
            ModelState.SetModelValue(key, ValueProviderResult.None);
    }
}
