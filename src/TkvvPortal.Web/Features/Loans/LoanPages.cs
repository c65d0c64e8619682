using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>What the controllers of loans share.</summary>
public abstract class LoanPages : PortalController
{
    /// <summary>Back to the loan with a message, or "not found".</summary>
    protected IActionResult DoneOrNotFound(bool isDone, string message, string code) => isDone ? Done(message, $"/mon-vay/{code}") : NotFound();
}
