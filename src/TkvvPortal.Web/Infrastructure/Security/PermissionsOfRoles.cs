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
            [
                ViewToday, Search, ViewDashboard, ViewGroups, ViewQuality, ViewSheets, OpenSheet, RecordReceipts, CountCash, ViewCommissions, ViewReconciliations, RecordReconciliation,
                ViewSessions, ViewMeetings, PlanMeeting, ConfirmMeeting, KeepMinutes, CloseMeeting, AppendMinutes, SignMinutes, ViewPetitions, AnswerPetitions,
                ViewDocuments, ViewReports,
                FileRequests, SeePhones,
                ViewLoanRequests, FileLoanRequests, ReportAbsconding, UndoLoanEvents, PrintForms, ViewWatchLists, NoteWatchLists,
            ],
            [PortalRole.MassOrganisationStaff] =
            [
                ViewToday, Search, ViewDashboard, ViewSigns, ViewGroups, ViewQuality, ViewSheets, CheckSheets, ViewCommissions, ViewEntrustmentFees, ViewReconciliations,
                RecordReconciliation, ViewSessions, ViewMeetings, ViewPlan, KeepMinutes, ViewPetitions, AnswerPetitions, ViewDocuments, ViewPlaces, ViewReports,
                ViewLoanRequests, EndorseLoanLists, RecordCommuneDecision, CheckLoanUse, ReportAbsconding, UndoLoanEvents, PrintForms,
                ViewWatchLists, NoteWatchLists,
            ],
            [PortalRole.CreditOfficer] =
            [
                ViewToday, Search, ViewDashboard, ViewSigns, ViewGroups, ViewQuality, ExportQuality, ViewSheets, OpenSheet, GivePaperReceipts, RequestReversal, ViewReversalRequests,
                ViewCommissions, ViewEntrustmentFees, ViewReconciliations, RecordReconciliation, ConfirmReconciliation, ViewMeetings, PlanMeeting,
                ViewPlan, PlanMonth, MoveMeeting, KeepMinutes, CloseMeeting, AppendMinutes, SignMinutes, ViewPetitions, AssignPetitions, AnswerPetitions, ViewDocuments, ViewSessions, RunSessions,
                FileRequests, ViewParameters, ViewPlaces, ViewReports, ExportData, ManageGroups, ViewPersonalData, ManageMembers, TransferMembers,
                ViewLoanRequests, FileLoanRequests, RecordCommuneDecision, AdjustInstalments, ExtendLoans, MoveToOverdue, ReportMisappropriation,
                ReportAbsconding, CheckLoanUse, UndoLoanEvents, PrintForms, ViewWatchLists, NoteWatchLists, AssignWatchLists,
            ],
            [PortalRole.OfficeManager] =
            [
                ViewToday, Search, ViewDashboard, ViewSigns, ViewGroups, ViewQuality, ExportQuality, ViewSheets, ReverseReceipt, ViewReversalRequests, ApproveReversal, ViewCommissions,
                ViewEntrustmentFees, ViewReconciliations, ManageReconciliations, CloseMonths, ManageFigures, ViewMeetings, PlanMeeting, AppendMinutes,
                ViewPlan, PlanMonth, AssignDuties, MoveMeeting, UnlockMinutes, ViewPetitions, AssignPetitions, AnswerPetitions, ViewDocuments, PublishDocuments, ViewParameters, ViewSessions, ReopenSessions,
                ManageHolidays, ViewPlaces, ManagePlaces, ImportData, ViewReports, ExportData, ManageGroups, OverrideRules, ViewPersonalData, ViewAccessLog,
                ManageMembers, TransferMembers,
                ViewLoanRequests, ApproveLoans, FreezeLoans, ReportMisappropriation, UndoLoanEvents, PrintForms, ViewWatchLists, NoteWatchLists, AssignWatchLists,
            ],
            [PortalRole.SessionAccountant] =
            [
                ViewToday, Search, ViewDashboard, ViewGroups, ViewSheets, GivePaperReceipts, ReverseReceipt, ReceiveCash, ViewCommissions, ViewEntrustmentFees,
                ViewReconciliations, ViewSessions, RunSessions, RequestReversal, ViewReversalRequests, ViewPlaces, ImportData, ViewReports, ExportData,
                ViewLoanRequests, DisburseLoans, MoveToOverdue, RecordPrincipal, UndoLoanEvents, PrintForms, ViewWatchLists, NoteWatchLists,
            ],
            [PortalRole.Administrator] =
                [ViewUsers, ManageUsers, ViewParameters, ManageParameters, ManageHolidays, ViewPlaces, ManagePlaces],
        }.ToFrozenDictionary(row => row.Key, row => row.Value.ToFrozenSet());

    /// <summary>Whether a role may do something.</summary>
    public static bool May(this PortalRole role, Permission permission) =>
        Table.TryGetValue(role, out var permissions) && permissions.Contains(permission);
}
