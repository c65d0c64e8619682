namespace TkvvPortal.Web.Infrastructure;

/// <summary>Marks a use case: one file that holds what a page shows, what it posts, and the act behind it.</summary>
public interface IUseCase;
