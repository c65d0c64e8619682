using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Tests.Scope;

namespace TkvvPortal.Web.Tests.Architecture;

/// <summary>A new table is scoped, or somebody says here why not.</summary>
public sealed class ScopedModelTests(SharedPortal portal)
{
    /// <summary>The same for everybody: places, organisations, programmes, parameters, holidays; accounts are shown by permission.</summary>
    private static readonly string[] Unscoped =
    [
        "Office", "Commune", "CommuneLineage", "Hamlet", "HamletPlacement", "TransactionPoint", "PointTerm", "MassOrganisation",
        "LoanProgramme", "ProgrammeRate", "PolicyParameter", "Holiday",
        "CommuneSession", "SessionConclusion", // Of a point: shown to whoever has a group there (SessionPoints).
        "MonthPlan", // Of the whole office: counts of a month, no row of a group.
        "PolicyDocument", // For all groups alike: who heard it belongs to groups.
        "ReconciliationCampaign", // Of the whole office: its lists belong to groups.
        "MonthSnapshot", // Of the whole office: when a month was kept; its figures belong to groups.
        "SavedReportView", // Of an account: the choice of a report, no figure and no row of a group.
        "LedgerRun", "MonthClosing", // Of the whole office: totals and times, no row of a group.
        "PortalUser", "Assignment", "IdentityUserClaim<Guid>", "IdentityUserLogin<Guid>", "IdentityUserToken<Guid>", "DataProtectionKey",
    ];

    [Fact]
    public async Task Every_entity_has_the_scope_filter_or_is_on_the_list()
    {
        var unscoped = await ModelAsync(type => type.FindDeclaredQueryFilter("scope") is null);

        Assert.Equal(Unscoped.Order(), unscoped.Order());
    }

    [Fact]
    public async Task Every_row_with_a_group_says_that_it_belongs_to_one()
    {
        var silent = await ModelAsync(type =>
            type.FindProperty("GroupId") is not null && !type.ClrType.IsAssignableTo(typeof(IBelongsToGroup)) && type.FindDeclaredQueryFilter("scope") is null);

        // An assignment names the group somebody may see; it is not a row of that group.
        Assert.Equal(["Assignment"], silent);
    }

    private Task<List<string>> ModelAsync(Func<IEntityType, bool> where) =>
        portal.InDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes().Where(where).Select(type => type.DisplayName()).ToList()));
}
