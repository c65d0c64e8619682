namespace TkvvPortal.Web.Infrastructure;

/// <summary>A form that carries the version of the row it was filled in for.</summary>
public interface IVersionedForm
{
    /// <summary>The version shown; cleared when it turned out to be stale, so that the page offers the present one.</summary>
    Guid Version { get; set; }
}
