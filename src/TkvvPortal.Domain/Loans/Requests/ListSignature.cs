using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>Who signed a list 03/TD or a result 04/TD, and who entered it.</summary>
/// <param name="By">Name and position of who signed.</param>
/// <param name="On">The day of the signature.</param>
/// <param name="Number">The number of the paper, where it has one.</param>
/// <param name="EnteredBy">The name of who entered it.</param>
public sealed record ListSignature(string By, DateOnly On, string? Number, string EnteredBy)
{
    /// <summary>The same with its texts in their canonical form.</summary>
    internal ListSignature Cleaned() => this with { By = VietnameseText.Clean(By), Number = string.IsNullOrWhiteSpace(Number) ? null : VietnameseText.Clean(Number) };
}

/// <summary>What is decided on one household of a list.</summary>
/// <param name="Request">Its request.</param>
/// <param name="IsAccepted">Whether it goes on.</param>
/// <param name="Reason">Why not; none when it goes on.</param>
/// <param name="Amount">The amount approved, đồng; only for the bank's result.</param>
/// <param name="Prefix">Where its fields stand in the form.</param>
public sealed record ListDecision(LoanRequest Request, bool IsAccepted, string? Reason, Vnd? Amount, string Prefix)
{
    /// <summary>The name of a field in the form.</summary>
    internal string Field(string name) => Prefix + name;
}
