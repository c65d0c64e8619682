using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Data;

// Meetings and their minutes.
public abstract partial class PortalDbContext
{
    /// <summary>Cuộc họp.</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>Members' attendance.</summary>
    public DbSet<MemberAttendance> MemberAttendances => Set<MemberAttendance>();

    /// <summary>Officials' attendance.</summary>
    public DbSet<OfficialAttendance> OfficialAttendances => Set<OfficialAttendance>();

    /// <summary>Topics of meetings.</summary>
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    /// <summary>Officers assigned to meetings.</summary>
    public DbSet<DutyAssignment> DutyAssignments => Set<DutyAssignment>();

    /// <summary>Corrections of closed minutes.</summary>
    public DbSet<Addendum> Addenda => Set<Addendum>();
}
