using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>A base row of a report: figures of one group, in one month and of one part where the report divides so far.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Amounts">Its figures.</param>
/// <param name="Month">The month; none where the report has no months.</param>
/// <param name="Part">The programme, officer, kind or text; none where the report has no parts.</param>
public sealed record Fact(Guid GroupId, Amounts Amounts, FiscalMonth? Month = null, Part? Part = null);

/// <summary>What a report divides its figures by besides groups and months.</summary>
/// <param name="Order">Its place among the others.</param>
/// <param name="Name">Its name.</param>
public sealed record Part(string Order, string Name);

/// <summary>What a reader hands over.</summary>
/// <param name="Facts">The base rows of the groups in scope.</param>
/// <param name="Source">What day or state the figures hold for, in a sentence.</param>
public sealed record ReportFacts(IReadOnlyList<Fact> Facts, string Source);

/// <summary>A group as reports name it, by the places of today.</summary>
public sealed record GroupOfReport(Guid Id, string Code, string Name)
{
    public required string CommuneCode { get; init; }
    public required string Commune { get; init; }
    public required string OrganisationCode { get; init; }
    public required string Organisation { get; init; }
    public required string OrganisationShort { get; init; }
    public required Guid HamletId { get; init; }
    public required string Hamlet { get; init; }
    public required DateOnly FoundedOn { get; init; }
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Whether it was there on a day.</summary>
    public bool IsThereOn(DateOnly day) => FoundedOn <= day && (ClosedOn is null || ClosedOn > day);
}
