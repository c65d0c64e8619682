namespace TkvvPortal.Domain.Shared;

/// <summary>A row that several people may change: each change stamps a new version, and a stale one is refused.</summary>
public interface IHaveVersion
{
    /// <summary>The version a form carries; set when the row is saved.</summary>
    Guid Version { get; }
}
