using System.Collections.Frozen;
using TkvvPortal.Domain.People;
using static TkvvPortal.Web.Infrastructure.Security.Permission;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>The one table of what each role may do; <c>docs/data-scope.md</c> shows the same table and the tests compare them.</summary>
public static class PermissionsOfRoles
{
    private static readonly FrozenDictionary<PortalRole, FrozenSet<Permission>> Table =
        new Dictionary<PortalRole, Permission[]>
        {
            [PortalRole.GroupLeader] =
                [ViewToday, ViewGroups, ViewSheets, OpenSheet, RecordReceipts, ViewMeetings, PlanMeeting, KeepMinutes, CloseMeeting, AppendMinutes,
                    FileRequests, SeePhones],
            [PortalRole.MassOrganisationStaff] =
                [ViewToday, ViewDashboard, ViewGroups, ViewSheets, CheckLoanUse, ViewMeetings, KeepMinutes, ViewPlaces],
            [PortalRole.CreditOfficer] =
                [ViewToday, ViewDashboard, ViewGroups, ViewSheets, CheckLoanUse, OpenSheet, ViewMeetings, PlanMeeting, KeepMinutes, CloseMeeting, AppendMinutes, FileRequests, ViewParameters, ViewPlaces,
                    ExportData, ManageGroups, ViewPersonalData, ManageMembers, TransferMembers],
            [PortalRole.OfficeManager] =
                [ViewToday, ViewDashboard, ViewGroups, ViewSheets, ReverseReceipt, ViewMeetings, PlanMeeting, AppendMinutes, ViewParameters, ViewPlaces, ManagePlaces,
                    ImportData, ExportData, ManageGroups, OverrideRules, ViewPersonalData, ViewAccessLog, ManageMembers, TransferMembers],
            [PortalRole.SessionAccountant] = [ViewToday, ViewGroups, ViewSheets, ReverseReceipt, ViewPlaces, ImportData, ExportData],
            [PortalRole.Administrator] = [ViewUsers, ManageUsers, ViewParameters, ManageParameters, ViewPlaces, ManagePlaces],
        }.ToFrozenDictionary(row => row.Key, row => row.Value.ToFrozenSet());

    /// <summary>Whether a role may do something.</summary>
    public static bool May(this PortalRole role, Permission permission) =>
        Table.TryGetValue(role, out var permissions) && permissions.Contains(permission);
}
