namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>What an account may do. Which rows it may do it to is the data scope, never mixed with this.</summary>
public enum Permission
{
    /// <summary>See "Hôm nay".</summary>
    ViewToday,
    /// <summary>Search from the box above every page; each kind of thing needs its own permission besides.</summary>
    Search,
    /// <summary>See "Tổng quan".</summary>
    ViewDashboard,
    /// <summary>See signs of meetings held for form's sake, and how many loans were checked.</summary>
    ViewSigns,
    /// <summary>Keep the figures of the month that ended, compare kept figures with what reckoning gives now.</summary>
    ManageFigures,
    /// <summary>See groups and their members.</summary>
    ViewGroups,
    /// <summary>See the quality of groups: the bank's scores, their movement, provisional scores.</summary>
    ViewQuality,
    /// <summary>Take the bank's scores of groups out as files; every file is noted in the audit trail.</summary>
    ExportQuality,
    /// <summary>See month sheets, receipts and how interest is computed.</summary>
    ViewSheets,
    /// <summary>Enter checks of the use of loans (06/TD).</summary>
    CheckLoanUse,
    /// <summary>Open a month's sheet.</summary>
    OpenSheet,
    /// <summary>Record interest and deposits received.</summary>
    RecordReceipts,
    /// <summary>Give out paper receipts for days without network, and take them back.</summary>
    GivePaperReceipts,
    /// <summary>Reverse a receipt.</summary>
    ReverseReceipt,
    /// <summary>Check a month's sheet for the mass organisation before the money is handed in.</summary>
    CheckSheets,
    /// <summary>Count the cash of a sheet and hand it in.</summary>
    CountCash,
    /// <summary>Receive cash at the session, settle shortages and surpluses.</summary>
    ReceiveCash,
    /// <summary>Ask that receipts whose money is at the bank be reversed.</summary>
    RequestReversal,
    /// <summary>See requests for reversals.</summary>
    ViewReversalRequests,
    /// <summary>Approve or refuse the reversal of receipts whose money is at the bank.</summary>
    ApproveReversal,
    /// <summary>See what boards are paid (hoa hồng).</summary>
    ViewCommissions,
    /// <summary>See what organisations are paid (phí ủy thác).</summary>
    ViewEntrustmentFees,
    /// <summary>See campaigns and lists of reconciliation (15/TD), differences and coverage.</summary>
    ViewReconciliations,
    /// <summary>Begin campaigns of reconciliation, open confirmed lists again.</summary>
    ManageReconciliations,
    /// <summary>Enter what was found with members.</summary>
    RecordReconciliation,
    /// <summary>Confirm a list for the bank, agree and clear differences.</summary>
    ConfirmReconciliation,
    /// <summary>See sessions of the communes and their briefings.</summary>
    ViewSessions,
    /// <summary>Record who came to a session and what was concluded, close it.</summary>
    RunSessions,
    /// <summary>Open a closed session again.</summary>
    ReopenSessions,
    /// <summary>Close the books of a month.</summary>
    CloseMonths,
    /// <summary>See meetings and minutes.</summary>
    ViewMeetings,
    /// <summary>Plan a meeting.</summary>
    PlanMeeting,
    /// <summary>See the plan of a month and the report on officers' attendance.</summary>
    ViewPlan,
    /// <summary>Propose the regular meetings of a month or quarter.</summary>
    PlanMonth,
    /// <summary>Say which officer attends which meeting, approve the plan.</summary>
    AssignDuties,
    /// <summary>Move a meeting to another day.</summary>
    MoveMeeting,
    /// <summary>Confirm a meeting for the board, or ask for another day.</summary>
    ConfirmMeeting,
    /// <summary>Sign closed minutes with the own password.</summary>
    SignMinutes,
    /// <summary>Open closed minutes again.</summary>
    UnlockMinutes,
    /// <summary>Write attendance, conclusions and opinions.</summary>
    KeepMinutes,
    /// <summary>Close a meeting, or record that it was not held.</summary>
    CloseMeeting,
    /// <summary>Add an addendum to closed minutes.</summary>
    AppendMinutes,
    /// <summary>See the register of opinions and its report.</summary>
    ViewPetitions,
    /// <summary>Say who must answer an opinion until when, merge duplicates.</summary>
    AssignPetitions,
    /// <summary>Answer opinions of one's level, keep papers with them.</summary>
    AnswerPetitions,
    /// <summary>See texts that groups are to hear, and who heard them.</summary>
    ViewDocuments,
    /// <summary>Publish texts that groups are to hear.</summary>
    PublishDocuments,
    /// <summary>File and withdraw requests to be admitted to a group or released.</summary>
    FileRequests,
    /// <summary>See requests for loans and their lists.</summary>
    ViewLoanRequests,
    /// <summary>File and withdraw requests for loans (01/TD).</summary>
    FileLoanRequests,
    /// <summary>Confirm a list 03/TD for the mass organisation.</summary>
    EndorseLoanLists,
    /// <summary>Record what the commune confirmed of a list 03/TD.</summary>
    RecordCommuneDecision,
    /// <summary>Give the bank's result (04/TD).</summary>
    ApproveLoans,
    /// <summary>Record that an approved loan was paid out.</summary>
    DisburseLoans,
    /// <summary>See accounts and their assignments.</summary>
    ViewUsers,
    /// <summary>Create, lock and reset accounts; give and end assignments.</summary>
    ManageUsers,
    /// <summary>See dated parameters and their sources.</summary>
    ViewParameters,
    /// <summary>See the phones of the own group in full.</summary>
    SeePhones,
    /// <summary>See a person's identity number and phone in full, with a reason that is kept.</summary>
    ViewPersonalData,
    /// <summary>See who looked at personal data.</summary>
    ViewAccessLog,
    /// <summary>Change a member's contacts and the class of the household.</summary>
    ManageMembers,
    /// <summary>Move a member to another group.</summary>
    TransferMembers,
    /// <summary>Import files of the bank, and take the last import back.</summary>
    ImportData,
    /// <summary>Add dated values of parameters and rates of programmes.</summary>
    ManageParameters,
    /// <summary>See communes, hamlets and transaction points by date.</summary>
    ViewPlaces,
    /// <summary>Rename and move places, merge communes.</summary>
    ManagePlaces,
    /// <summary>Found groups, start and pause them, elect their boards.</summary>
    ManageGroups,
    /// <summary>Pass a rule that blocks, with a reason that is shown ever after.</summary>
    OverrideRules,
    /// <summary>Record that an instalment of a loan falls due later (08/TD).</summary>
    AdjustInstalments,
    /// <summary>Record the extension of a loan (09/TD).</summary>
    ExtendLoans,
    /// <summary>Record the transfer of unpaid principal to overdue (14/TD).</summary>
    MoveToOverdue,
    /// <summary>Record that a loan is frozen, and the end of it.</summary>
    FreezeLoans,
    /// <summary>Record that money of a loan was misappropriated.</summary>
    ReportMisappropriation,
    /// <summary>Record that a borrower has left the place of residence.</summary>
    ReportAbsconding,
    /// <summary>Record principal and interest paid at the bank, as it booked them; never given to a group.</summary>
    RecordPrincipal,
    /// <summary>Take back an event of a loan of a kind one may record; the manager any kind.</summary>
    UndoLoanEvents,
    /// <summary>Enter holidays and weekend days that are worked.</summary>
    ManageHolidays,
    /// <summary>See the watch lists of what one may see, and what was done about their rows.</summary>
    ViewWatchLists,
    /// <summary>Note something at a row of a watch list, record a promise to pay.</summary>
    NoteWatchLists,
    /// <summary>Give rows of watch lists to somebody, put them off, record that a leader was given a list of debts.</summary>
    AssignWatchLists,
    /// <summary>Fill official forms from data, to print or as .docx; every file is noted in the audit trail.</summary>
    PrintForms,
    /// <summary>Take lists out as files; every file is noted in the audit trail.</summary>
    ExportData,
    /// <summary>See reports of the own scope and save views of them; each report asks for what its figures need besides.</summary>
    ViewReports,
}
