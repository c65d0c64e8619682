using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using TkvvPortal.Data.Scoping;

namespace TkvvPortal.Web.Infrastructure.Errors;

/// <summary>A row outside the scope of the person does not exist for them: 404, whether it was to be read or written.</summary>
internal sealed class OutOfScopeIsNotFound : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is OutOfScopeException)
            context.Result = new NotFoundResult();
    }
}
