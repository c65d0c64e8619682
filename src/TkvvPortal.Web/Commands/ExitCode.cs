namespace TkvvPortal.Web.Commands;

/// <summary>Exit codes of the command line.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Refused; the reason is on the error output.</summary>
    public const int Refused = 1;

    /// <summary>Wrong usage; the usage is on the error output.</summary>
    public const int Usage = 2;
}
