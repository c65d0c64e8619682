using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>Why a request was refused, and at which step.</summary>
/// <param name="At">Where the request stood.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day.</param>
public sealed record LoanRefusal(LoanRequestStatus At, string Reason, DateOnly On);

/// <summary>Kết quả phê duyệt (04/TD) of one request.</summary>
/// <param name="Amount">The amount, đồng.</param>
/// <param name="DisburseOn">The day it is to be paid out.</param>
/// <param name="Place">Where.</param>
public sealed record LoanApproval(Vnd Amount, DateOnly DisburseOn, string Place);
