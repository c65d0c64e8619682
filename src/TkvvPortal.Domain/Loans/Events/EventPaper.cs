namespace TkvvPortal.Domain.Loans.Events;

/// <summary>The paper behind an event, and who entered it.</summary>
/// <param name="OccurredOn">The day it takes effect.</param>
/// <param name="Reason">Why.</param>
/// <param name="Number">The number of the form, decision or voucher.</param>
/// <param name="RecordedAtUtc">When it was entered.</param>
/// <param name="RecordedBy">The account that entered it.</param>
/// <param name="RecordedByName">The person who entered it.</param>
public sealed record EventPaper(
    DateOnly OccurredOn, string Reason, string Number, DateTime RecordedAtUtc, Guid RecordedBy, string RecordedByName);
