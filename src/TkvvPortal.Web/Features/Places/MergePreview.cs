using TkvvPortal.Data.Places;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Places;

/// <summary>What a merge would change, reckoned on copies: nothing is saved.</summary>
public sealed record MergePreview(int Hamlets, int Groups, IReadOnlyList<string> Points, IReadOnlyList<string> Clashes, IReadOnlyList<MergePreview.Person> People)
{
    /// <summary>Somebody whose assignment continues, with the number of groups seen before and after.</summary>
    public sealed record Person(string Name, PortalRole Role, int Before, int After)
    {
        /// <summary>Whether the person would see more than before.</summary>
        public bool SeesMore => After > Before;
    }

    internal static MergePreview Of(MergeReading reading, CommuneMerge merge, IReadOnlyList<GroupCount> counts)
    {
        var continued = merge.Continue(reading.Assignments);
        var old = continued.Ended.Concat(continued.Dropped).ToLookup(one => (one.UserId, one.OrganisationId));
        return new MergePreview(
            reading.Hamlets.Count, counts.Sum(count => count.Groups), [.. reading.Points.Select(point => point.Name).Order(StringComparer.CurrentCulture)],
            Namesakes(reading.Hamlets),
            [.. continued.Added.Select(added => new Person(
                reading.People[added.UserId].Name, reading.People[added.UserId].Role,
                counts.Where(count => old[(added.UserId, added.OrganisationId)].Any(one => one.CommuneId == count.CommuneId) && Fits(added, count)).Sum(count => count.Groups),
                counts.Where(count => Fits(added, count)).Sum(count => count.Groups))).OrderBy(person => person.Role).ThenBy(person => person.Name, StringComparer.CurrentCulture)]);
    }

    private static bool Fits(Assignment assignment, GroupCount count) => assignment.OrganisationId is null || assignment.OrganisationId == count.OrganisationId;

    /// <summary>Names that more than one hamlet would bear in the commune after.</summary>
    private static IReadOnlyList<string> Namesakes(IEnumerable<Hamlet> hamlets) =>
    [
        .. hamlets.GroupBy(hamlet => VietnameseText.Fold(hamlet.Name)).Where(same => same.Count() > 1)
            .Select(same => $"{same.First().Name} ({string.Join(", ", same.Select(hamlet => hamlet.Code).Order(StringComparer.Ordinal))})"),
    ];
}

/// <summary>All that a merge touches.</summary>
internal sealed record MergeReading(
    IReadOnlyList<Commune> Communes, IReadOnlyList<Hamlet> Hamlets, IReadOnlyList<TransactionPoint> Points, IReadOnlyList<Assignment> Assignments,
    IReadOnlyDictionary<Guid, (string Name, PortalRole Role)> People);
