using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Watching;

/// <summary>What is promised to be paid.</summary>
public enum PromiseKind
{
    /// <summary>Tiền lãi.</summary>
    Interest = 1,

    /// <summary>Tiền gốc, paid to the bank at its session.</summary>
    Principal = 2,
}

/// <summary>What became of a promise.</summary>
public enum PromiseState
{
    /// <summary>Chưa đến ngày.</summary>
    Open = 1,

    /// <summary>Đã giữ lời.</summary>
    Kept = 2,

    /// <summary>Không giữ lời.</summary>
    Broken = 3,
}

/// <summary>A promise as entered.</summary>
/// <param name="Kind">Interest or principal.</param>
/// <param name="Amount">How much, đồng.</param>
/// <param name="PromisedBy">Who promised.</param>
/// <param name="PromisedOn">On which day; today when not said.</param>
/// <param name="PayBy">By which day.</param>
/// <param name="ToldAt">Where it was told.</param>
public sealed record PromiseWords(PromiseKind Kind, Vnd? Amount, string? PromisedBy, DateOnly? PromisedOn, DateOnly? PayBy, string? ToldAt);
