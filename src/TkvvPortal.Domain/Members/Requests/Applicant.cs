using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members.Requests;

/// <summary>Who asks to be admitted, as written on the request: a person of the bank's list, or one the portal does not know yet.</summary>
/// <param name="CustomerCode">The bank's ten-digit customer code.</param>
/// <param name="FullName">The full name.</param>
/// <param name="BirthDate">The day of birth; 01/01 where only the year is known.</param>
/// <param name="Gender">Male or female.</param>
/// <param name="Category">The class of the household.</param>
/// <param name="Phone">The phone number; none when unknown.</param>
/// <param name="Address">The address within the commune.</param>
/// <param name="HamletId">The hamlet the person lives in; none when it lies outside the commune.</param>
public sealed record Applicant(
    string CustomerCode, string FullName, DateOnly BirthDate, Gender Gender, HouseholdCategory Category, string? Phone, string Address, Guid? HamletId)
{
    /// <summary>Whether a person on file with the same code is this one; names are compared without diacritics.</summary>
    public bool Is(string fullName, DateOnly birthDate) =>
        BirthDate == birthDate && VietnameseText.Fold(FullName) == VietnameseText.Fold(fullName);

    /// <summary>Name and code; the audit trail needs no more.</summary>
    public override string ToString() => $"{FullName} ({CustomerCode})";
}
