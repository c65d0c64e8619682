using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Texts;

/// <summary>Words for money on its way to the bank.</summary>
public static class CashTitles
{
    /// <summary>Thiếu or thừa.</summary>
    public static string Title(this DifferenceKind kind) => kind == DifferenceKind.Shortage ? "Thiếu" : "Thừa";

    /// <summary>A note, or the loose money.</summary>
    public static string Note(int value) => value == Banknotes.Loose ? "Tiền lẻ" : new Vnd(value).ToString();
}
