using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>An event of a loan as a list shows it.</summary>
/// <param name="Id">The key.</param>
/// <param name="On">The day it takes effect.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Details">How much, until when.</param>
/// <param name="Reason">Why.</param>
/// <param name="Paper">The number of its paper.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When it was recorded, in Vietnam.</param>
/// <param name="TakenBack">When, by whom and why it was taken back; none while it counts.</param>
/// <param name="MayUndo">Whether the person may take it back.</param>
public sealed record EventLine(
    Guid Id, DateOnly On, LoanEventKind Kind, string Details, string Reason, string Paper, string By, DateTime At, string? TakenBack, bool MayUndo);

/// <summary>Tells the events of a loan; a reversal is told at what it takes back.</summary>
internal static class EventLines
{
    /// <summary>The events in the order they take effect.</summary>
    public static IReadOnlyList<EventLine> Of(OpenLoan open, IReadOnlyCollection<LoanEventKind> mayUndo)
    {
        var reversals = open.Events.Where(one => one.ReversesId is not null).ToDictionary(one => one.ReversesId!.Value);
        return
        [
            .. open.LedgerOn(open.Loan.AsOf).Events.Where(one => one.Kind != LoanEventKind.Reversed).Select(one => new EventLine(
                one.Id, one.OccurredOn, one.Kind, Details(one), one.Reason, one.PaperNumber, one.RecordedByName,
                PortalClock.Local(one.RecordedAtUtc), TakenBack(reversals.GetValueOrDefault(one.Id)),
                mayUndo.Contains(one.Kind) && !reversals.ContainsKey(one.Id))),
        ];
    }

    private static string? TakenBack(LoanEvent? reversal) => reversal is null
        ? null
        : $"Đã hủy ngày {reversal.OccurredOn.Text()}, {reversal.RecordedByName} ghi, căn cứ: {reversal.PaperNumber}. Lý do: {reversal.Reason}";

    private static string Details(LoanEvent one) => one.Kind switch
    {
        LoanEventKind.Disbursed => $"{one.Principal} đ",
        LoanEventKind.Paid => $"gốc {one.Principal} đ, lãi {one.Interest} đ",
        LoanEventKind.InstalmentAdjusted => $"kỳ {one.InstalmentNumber} đến ngày {one.Until!.Value.Text()}",
        LoanEventKind.Extended => $"{one.Months} tháng",
        LoanEventKind.Frozen => $"đến hết ngày {one.Until!.Value.Text()}, thiệt hại {one.DamagePercent} %",
        LoanEventKind.Misappropriated => $"{one.Holder!.Value.Title()}: gốc {one.Principal} đ, lãi {one.Interest} đ",
        _ => "",
    };
}
