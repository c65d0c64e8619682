using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>An official form that the portal fills from data. A feature that owns such data owns its form; "Biểu mẫu" lists them all.</summary>
public interface IOfficialForm : IUseCase
{
    /// <summary>What the form is.</summary>
    FormInfo Info { get; }

    /// <summary>The filled papers, in a fixed number of queries whatever the number of groups; where the data does not exist there is none.</summary>
    Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject);
}

/// <summary>What a form is, for the catalogue (docs/forms.md).</summary>
/// <param name="Key">Its name in addresses and files, such as 13-td.</param>
/// <param name="Number">Mẫu số; none for a form without one.</param>
/// <param name="Title">The title.</param>
/// <param name="FilledBy">Who fills it, and when.</param>
/// <param name="Source">Which data of the portal it is filled from.</param>
/// <param name="Unit">What one paper is about.</param>
public sealed record FormInfo(string Key, string? Number, string Title, string FilledBy, string Source, FormUnit Unit)
{
    /// <summary>Whether it is of a whole year and not of a month.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Who works with it.</summary>
    public required IReadOnlyList<PortalRole> Roles { get; init; }

    /// <summary>Number and title.</summary>
    public string Name => Number is null ? Title : $"{Number} – {Title}";
}

/// <summary>What one paper is about.</summary>
public enum FormUnit
{
    /// <summary>A group, or something of it.</summary>
    Group,

    /// <summary>An organisation in a commune.</summary>
    Organisation,

    /// <summary>A transaction point.</summary>
    Point,
}

/// <summary>What a form is to be filled for.</summary>
/// <param name="Groups">The groups, as papers of the period name them.</param>
/// <param name="Month">The month; its year for a yearly form.</param>
public sealed record FormSubject(IReadOnlyList<PaperGroup> Groups, FiscalMonth Month)
{
    /// <summary>The keys of the groups.</summary>
    public IReadOnlyList<Guid> GroupIds { get; } = [.. Groups.Select(group => group.Id)];

    /// <summary>The first day of the year.</summary>
    public DateOnly YearStart => new(Month.Year, 1, 1);

    /// <summary>The last day of the year.</summary>
    public DateOnly YearEnd => new(Month.Year, 12, 31);
}

/// <summary>A filled paper.</summary>
/// <param name="Owner">Whose it is, as a file name says it: the code of a group, of a point, a commune with its organisation.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Id">What it is about, where a group may have several: the list, the visit, the loan, the meeting.</param>
public sealed record FilledForm(string Owner, Paper Paper, Guid Id = default);
