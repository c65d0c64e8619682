using TkvvPortal.Domain.Reports;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>
/// A report: what it says, how it may be grouped, its columns, and the one reader of its base rows. Everything else, such as grouping, totals,
/// paging and files, is the engine's.
/// </summary>
public abstract class ReportDefinition : IUseCase
{
    /// <summary>Its word in addresses.</summary>
    public abstract string Key { get; }

    /// <summary>Its place in the catalogue.</summary>
    public abstract int Order { get; }

    /// <summary>Its title.</summary>
    public abstract string Title { get; }

    /// <summary>The question it answers, in one line.</summary>
    public abstract string Line { get; }

    /// <summary>What its figures are and where they are from.</summary>
    public abstract string Definition { get; }

    /// <summary>What one must be allowed to see besides reports.</summary>
    public virtual Permission Needs => Permission.ViewReports;

    /// <summary>Months it covers unless a period is chosen; none for one that holds for the end of one month.</summary>
    public virtual int? UsualMonths => 3;

    /// <summary>Whether it shows the running month unless another is chosen; otherwise the last one that is over.</summary>
    public virtual bool BeginsWithPresentMonth => true;

    /// <summary>Whether it can be narrowed to one group: not where the figures are those of a commune's organisation.</summary>
    public virtual bool IsOfSingleGroups => true;

    /// <summary>Whether it can be narrowed to one programme.</summary>
    public virtual bool IsOfProgrammes => false;

    /// <summary>Whether a figure without a base row is zero; otherwise it is not known.</summary>
    public virtual bool MissingIsZero => true;

    /// <summary>How it may be grouped; the first is the usual one.</summary>
    public virtual IReadOnlyList<Grouping> Groupings => Grouping.OfGroups;

    /// <summary>Its columns, in their order.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>Reads the base rows of every group in scope: a fixed number of queries.</summary>
    public abstract Task<ReportFacts> ReadAsync(ReportPeriod period, Guid? programme);
}
