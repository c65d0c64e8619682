using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>Whose duty it is to record which kind of event; the others come from the bank's files.</summary>
internal static class EventDuties
{
    private static readonly (LoanEventKind Kind, Permission Duty)[] Duties =
    [
        (LoanEventKind.Paid, Permission.RecordPrincipal),
        (LoanEventKind.InstalmentAdjusted, Permission.AdjustInstalments),
        (LoanEventKind.Extended, Permission.ExtendLoans),
        (LoanEventKind.MovedToOverdue, Permission.MoveToOverdue),
        (LoanEventKind.Frozen, Permission.FreezeLoans),
        (LoanEventKind.Unfrozen, Permission.FreezeLoans),
        (LoanEventKind.Misappropriated, Permission.ReportMisappropriation),
        (LoanEventKind.Absconded, Permission.ReportAbsconding),
    ];

    /// <summary>The kinds a person may take back: those they may record; the manager any of them.</summary>
    public static IReadOnlyCollection<LoanEventKind> MayUndo(CurrentUser user) =>
    [
        .. Duties.Where(one => user.May(Permission.UndoLoanEvents) && (user.Role == PortalRole.OfficeManager || user.May(one.Duty))).Select(one => one.Kind),
    ];
}
