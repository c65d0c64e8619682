using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Scope;

/// <summary>Somebody who works for one organisation in one commune and for another in the next.</summary>
public sealed class TwoAssignmentsTests
{
    [Fact]
    public async Task An_organisation_counts_only_in_the_commune_of_its_own_assignment()
    {
        await using var portal = await PortalFactory.StartAsync();
        var staff = (await portal.PersonasAsync()).Staff;
        var (first, second, groups) = await portal.InDatabaseAsync(async db =>
        {
            var all = await db.Groups.AsNoTracking().OrderBy(group => group.Code).ToListAsync();
            var here = all[0];
            // Crosswise there is at least one group, so that a scope of all communes with all organisations would show too much.
            var there = all.First(group => group.CommuneId != here.CommuneId && group.OrganisationId != here.OrganisationId
                && all.Exists(other => Crosses(other, here, group)));
            db.Assignments.RemoveRange(await db.Assignments.Where(assignment => assignment.UserId == staff.Id).ToListAsync());
            foreach (var group in (SavingsGroup[])[here, there])
                db.Assignments.Add(Assignment.ToCommune(staff.Id, group.CommuneId, group.OrganisationId, TestTime.Today));
            await db.SaveChangesAsync();
            return (here, there, all);
        });
        using var browser = await portal.SignInAsAsync(staff);

        var shown = (await browser.GetAsync("/to")).Links("main a").Where(link => link.StartsWith("/to/", StringComparison.Ordinal))
            .Select(link => link[4..11]).Distinct().Order();

        Assert.Equal(groups.Where(group => IsLike(group, first) || IsLike(group, second)).Select(group => group.Code), shown);
        var crossing = groups.First(group => Crosses(group, first, second));
        Assert.Equal(404, (int)(await browser.GetAsync($"/to/{crossing.Code}")).Status);
    }

    private static bool IsLike(SavingsGroup group, SavingsGroup other) =>
        (group.CommuneId, group.OrganisationId) == (other.CommuneId, other.OrganisationId);

    private static bool Crosses(SavingsGroup group, SavingsGroup first, SavingsGroup second) =>
        (group.CommuneId, group.OrganisationId) == (first.CommuneId, second.OrganisationId)
        || (group.CommuneId, group.OrganisationId) == (second.CommuneId, first.OrganisationId);
}
