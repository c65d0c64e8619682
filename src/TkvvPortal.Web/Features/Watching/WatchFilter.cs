using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Watching;

/// <summary>Which list is shown, narrowed to what, in which order; the names are those of the address.</summary>
public sealed class WatchFilter
{
    /// <summary>The orders a person may choose, with their words.</summary>
    public static IReadOnlyList<(string Order, string Words)> Orders { get; } =
    [
        ("", "Cần xem trước"), ("due", "Kỳ trả gốc, gần nhất trước"), ("-debt", "Dư nợ, nhiều trước"), ("-arrears", "Lãi tồn, nhiều trước"),
        ("last", "Giao dịch cuối, lâu nhất trước"), ("name", "Tên người vay"), ("group", "Mã tổ"),
    ];

    /// <summary>The word of the list; the first list without one.</summary>
    public string? Loai { get; set; }

    /// <summary>Borrower's name or customer code, group code, or loan code; words in any order, without diacritics.</summary>
    public string? Tim { get; set; }

    /// <summary>Commune of the group.</summary>
    public Guid? Xa { get; set; }

    /// <summary>Mass organisation of the group.</summary>
    public Guid? Hoi { get; set; }

    /// <summary>Code of the group.</summary>
    public string? To { get; set; }

    /// <summary>Lending programme.</summary>
    public Guid? ChuongTrinh { get; set; }

    /// <summary>The order; a minus before it turns it round.</summary>
    public string? Sap { get; set; }

    public WatchList List => WatchList.Find(Loai) ?? WatchList.All[0];

    public bool IsEmpty => string.IsNullOrEmpty(Tim) && string.IsNullOrEmpty(To) && (Xa ?? Hoi ?? ChuongTrinh) is null;

    /// <summary>Those of the loans that fit.</summary>
    public IQueryable<Loan> Narrow(PortalDbContext db, IQueryable<Loan> loans)
    {
        if (Xa is not null || Hoi is not null || !string.IsNullOrEmpty(To))
            loans = loans.Where(loan => db.GroupsOf(Xa, Hoi, To).Any(lent => lent.Id == loan.GroupId));
        if (ChuongTrinh is not null)
            loans = loans.Where(loan => loan.ProgrammeId == ChuongTrinh);
        foreach (var word in SearchWords.Of(Tim))
        {
            loans = loans.Where(loan => loan.Code == word
                || db.Memberships.Any(stay => stay.Id == loan.MembershipId && stay.Member.SearchKey.Contains(word))
                || db.Groups.Any(lent => lent.Id == loan.GroupId && lent.Code == word));
        }

        return loans;
    }

    /// <summary>The loans in the order asked for, always the same among equals.</summary>
    public IOrderedQueryable<Loan> Sorted(PortalDbContext db, IQueryable<Loan> loans) => (string.IsNullOrEmpty(Sap) ? Usual : Sap) switch
    {
        "name" => loans.OrderBy(loan => db.Memberships.First(stay => stay.Id == loan.MembershipId).Member.SortKey).ThenBy(loan => loan.Code),
        "group" => loans.OrderBy(loan => db.Groups.First(lent => lent.Id == loan.GroupId).Code).ThenBy(loan => loan.Code),
        "-debt" => loans.OrderByDescending(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen).ThenBy(loan => loan.Code),
        "-overdue" => loans.OrderByDescending(loan => (long)loan.Overdue).ThenBy(loan => loan.Code),
        "-arrears" => loans.OrderByDescending(loan => (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue).ThenBy(loan => loan.Code),
        "last" => loans.OrderBy(loan => loan.LastTransactionOn ?? loan.DisbursedOn).ThenBy(loan => loan.Code),
        "frozen" => loans.OrderBy(loan => loan.FrozenUntil).ThenBy(loan => loan.Code),
        _ => loans.OrderBy(loan => loan.NextDueOn == null).ThenBy(loan => loan.NextDueOn).ThenBy(loan => loan.Code),
    };

    /// <summary>What the list is looked at for comes first.</summary>
    private string Usual => List.Reason switch
    {
        WatchReason.Overdue => "-overdue",
        WatchReason.FreezeEnding => "frozen",
        WatchReason.Inactive => "last",
        WatchReason.ArrearsHigh => "-arrears",
        _ => "due",
    };
}
