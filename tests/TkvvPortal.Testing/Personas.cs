using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;

namespace TkvvPortal.Testing;

/// <summary>An account of the small demo and the rows it sees.</summary>
/// <param name="UserName">The sign-in name.</param>
/// <param name="FullName">The person.</param>
/// <param name="Role">What it may do.</param>
/// <param name="GroupCode">The own group of a leader or deputy.</param>
/// <param name="GroupCodes">The codes of every group in its scope.</param>
public sealed record Persona(Guid Id, string UserName, string FullName, PortalRole Role, string? GroupCode, IReadOnlyList<string> GroupCodes)
{
    /// <summary>Whether a group is in the scope.</summary>
    public bool Sees(string groupCode) => GroupCodes.Contains(groupCode);

    public override string ToString() => UserName;
}

/// <summary>
/// The accounts of the small demo by role. Officer, staff, manager and accountant all see the leader's group; those named "other"
/// do not.
/// </summary>
public sealed class Personas
{
    private readonly List<Persona> _all;

    private Personas(List<Persona> all) => _all = all;

    /// <summary>Every account.</summary>
    public IReadOnlyList<Persona> All => _all;

    /// <summary>Tổ trưởng of the group with 60 members.</summary>
    public Persona Leader => Named("totruong1");

    /// <summary>Tổ phó of the same group.</summary>
    public Persona Deputy => Named("topho1");

    /// <summary>Tổ trưởng of a group that neither the officer nor the staff sees.</summary>
    public Persona OtherLeader => _all.First(p =>
        p.Role == PortalRole.GroupLeader && !Officer.Sees(p.GroupCode!) && !Staff.Sees(p.GroupCode!) && IsLeader(p));

    /// <summary>Cán bộ tín dụng of the leader's commune.</summary>
    public Persona Officer => First(PortalRole.CreditOfficer, p => p.Sees(Leader.GroupCode!));

    /// <summary>Cán bộ tín dụng of the other commune.</summary>
    public Persona OtherOfficer => First(PortalRole.CreditOfficer, p => !p.Sees(Leader.GroupCode!) && p.GroupCodes.Count > 0);

    /// <summary>Cán bộ Hội of the leader's group.</summary>
    public Persona Staff => First(PortalRole.MassOrganisationStaff, p => p.Sees(Leader.GroupCode!));

    /// <summary>Cán bộ Hội without the leader's group.</summary>
    public Persona OtherStaff => First(PortalRole.MassOrganisationStaff, p => !p.Sees(Leader.GroupCode!) && p.GroupCodes.Count > 0);

    /// <summary>Lãnh đạo PGD.</summary>
    public Persona Manager => First(PortalRole.OfficeManager);

    /// <summary>Kế toán phiên giao dịch.</summary>
    public Persona Accountant => First(PortalRole.SessionAccountant);

    /// <summary>Quản trị hệ thống.</summary>
    public Persona Administrator => First(PortalRole.Administrator);

    /// <summary>The account used for a role in tests over all roles.</summary>
    public Persona Of(PortalRole role) => role switch
    {
        PortalRole.GroupLeader => Leader,
        PortalRole.CreditOfficer => Officer,
        PortalRole.MassOrganisationStaff => Staff,
        _ => First(role),
    };

    /// <summary>Tổ trưởng of a group.</summary>
    public Persona LeaderOf(string groupCode) => _all.First(p => p.GroupCode == groupCode && IsLeader(p));

    /// <summary>The account with a sign-in name.</summary>
    public Persona Named(string userName) => _all.First(p => p.UserName == userName);

    internal static async Task<Personas> ReadAsync(PortalDbContext db)
    {
        var users = await db.Users.AsNoTracking().OrderBy(user => user.UserName).ToListAsync();
        var assignments = (await db.Assignments.AsNoTracking().ToListAsync()).ToLookup(assignment => assignment.UserId);
        var groups = await db.Groups.AsNoTracking().OrderBy(group => group.Code).ToListAsync();
        return new Personas([.. users.Select(user =>
        {
            var seen = groups.Where(group => assignments[user.Id].Any(assignment => Covers(assignment, group))).Select(group => group.Code).ToList();
            var own = user.Role == PortalRole.GroupLeader ? seen.SingleOrDefault() : null;
            return new Persona(user.Id, user.UserName!, user.FullName, user.Role, own, seen);
        })]);
    }

    private static bool Covers(Assignment assignment, SavingsGroup group) =>
        assignment.OfficeId is not null || assignment.GroupId == group.Id
        || (assignment.CommuneId == group.CommuneId && (assignment.OrganisationId is null || assignment.OrganisationId == group.OrganisationId));

    private static bool IsLeader(Persona persona) => persona.UserName.StartsWith("totruong", StringComparison.Ordinal);

    private Persona First(PortalRole role, Func<Persona, bool>? where = null) =>
        _all.First(persona => persona.Role == role && (where is null || where(persona)));
}
