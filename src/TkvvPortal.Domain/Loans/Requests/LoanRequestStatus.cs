namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>Where a request stands; each state has somebody who acts next (specification §2.1).</summary>
public enum LoanRequestStatus
{
    /// <summary>Chờ Tổ bình xét.</summary>
    Filed = 1,

    /// <summary>Tổ thống nhất; in the list 03/TD, waits for the mass organisation.</summary>
    Listed = 2,

    /// <summary>Hội đã xác nhận; waits for the commune.</summary>
    Endorsed = 3,

    /// <summary>UBND xã đã xác nhận; waits for the bank.</summary>
    Confirmed = 4,

    /// <summary>Được phê duyệt (04/TD); waits for the disbursement.</summary>
    Approved = 5,

    /// <summary>Đã giải ngân: the loan exists.</summary>
    Disbursed = 6,

    /// <summary>Không được chấp thuận, with the reason.</summary>
    Refused = 7,

    /// <summary>Đã rút.</summary>
    Withdrawn = 8,
}
