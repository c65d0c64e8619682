namespace TkvvPortal.Domain.Shared;

/// <summary>How much a broken rule weighs (specification §1.2).</summary>
public enum Severity
{
    /// <summary>Nhắc: passed by anybody who may do the act, with a reason.</summary>
    Warn = 1,

    /// <summary>Chặn: passed only by who may override rules, with a reason.</summary>
    Block = 2,
}
