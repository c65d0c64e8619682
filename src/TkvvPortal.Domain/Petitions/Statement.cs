namespace TkvvPortal.Domain.Petitions;

/// <summary>An opinion as entered.</summary>
/// <param name="RaisedBy">Who raised it.</param>
/// <param name="Content">What was said.</param>
/// <param name="Answer">The answer given at once, if one was.</param>
/// <param name="Owner">Who must answer otherwise.</param>
/// <param name="AnswerBy">By when.</param>
/// <param name="Kind">What it is about.</param>
public sealed record Statement(
    string RaisedBy, string Content, string? Answer, PetitionOwner? Owner, DateOnly? AnswerBy, PetitionKind Kind = PetitionKind.Other);
