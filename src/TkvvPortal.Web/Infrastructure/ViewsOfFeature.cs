using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Views stand beside the code of their feature: in the folder its namespace is named after, whatever the controller is called.</summary>
internal sealed class ViewsOfFeature : IViewLocationExpander
{
    private const string Folder = "feature";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
            context.Values[Folder] = action.ControllerTypeInfo.Namespace!.Split('.')[^1];
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        context.Values.TryGetValue(Folder, out var folder) ? [$"/Features/{folder}/{{0}}.cshtml", .. viewLocations] : viewLocations;
}
