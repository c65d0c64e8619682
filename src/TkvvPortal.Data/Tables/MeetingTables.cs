using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Tasks;

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

    /// <summary>Signatures under closed minutes.</summary>
    public DbSet<MinutesSignature> MinutesSignatures => Set<MinutesSignature>();

    /// <summary>When closed minutes were opened again.</summary>
    public DbSet<MinutesUnlock> MinutesUnlocks => Set<MinutesUnlock>();

    /// <summary>What meetings resolve about their group.</summary>
    public DbSet<GroupResolution> GroupResolutions => Set<GroupResolution>();

    /// <summary>Việc sau họp.</summary>
    public DbSet<MeetingTask> MeetingTasks => Set<MeetingTask>();

    /// <summary>Approved plans of months.</summary>
    public DbSet<MonthPlan> MonthPlans => Set<MonthPlan>();
}
