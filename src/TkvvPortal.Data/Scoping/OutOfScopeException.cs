namespace TkvvPortal.Data.Scoping;

/// <summary>Somebody tried to write a row of a group that does not exist for them; answered as "not found".</summary>
public sealed class OutOfScopeException() : Exception("A row outside the scope of the account was to be saved.");
