namespace TkvvPortal.Domain.Scoring;

/// <summary>What a file of the bank says of a group's score of one month.</summary>
/// <param name="Points">The six criteria; none where the file (BC0437) gives only the total.</param>
/// <param name="Total">The total, 0–100.</param>
/// <param name="ClassText">The class as the file writes it; empty, or 0 from a formula cell, when the file does not say.</param>
public sealed record ScoreReport(ScorePoints? Points, decimal Total, string ClassText);
