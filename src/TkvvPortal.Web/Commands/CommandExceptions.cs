namespace TkvvPortal.Web.Commands;

/// <summary>The command was understood and refused; the message says why.</summary>
public sealed class RefusedException(string message) : Exception(message);

/// <summary>The command line was not understood.</summary>
public sealed class UsageException(string message) : Exception(message);
