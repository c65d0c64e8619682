using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>A request that became the loan of a test group, one that was left out on the way, and their list.</summary>
internal static class TestLoanRequests
{
    public static IReadOnlyList<object> Of(TestGroup group, Guid programme, Signature by, DateOnly today)
    {
        var amount = group.Loan.DisbursedAmount;
        var plan = new LoanPlan([new LoanPurpose("Mua bò sinh sản", 2, amount + new Vnd(10_000_000))], new Vnd(10_000_000), amount, 60, 6);
        LoanRequest File()
        {
            var filed = LoanRequest.File(Guid.CreateVersion7(), group.FirstStay, group.First.FullName, programme, plan, by);
            filed.Except("TK-258: vượt mức. Lý do: dự án chung");
            return filed;
        }

        LoanRequest[] requests = [File(), File()];
        var present = new HashSet<Guid> { group.FirstStay.Id, group.SecondStay.Id };
        foreach (var request in requests)
            request.Review(group.Meeting.Id, new Ballots([group.SecondStay.Id], [], []), amount, present);
        var list = new LoanReviews(requests, present, 0.5m).Settle(Guid.CreateVersion7(), group.Meeting.Id, new DateOnly(2025, 9, 1))!;
        var signed = new ListSignature("Nguyễn Thị Lan, Chủ tịch Hội", new DateOnly(2025, 9, 2), "12/TB", "Nguyễn Thị Hòa");
        list.Endorse(signed, [new ListDecision(requests[0], true, null, null, ""), new ListDecision(requests[1], false, "Chuyển nơi ở", null, "")], today);
        List<ListDecision> first = [new ListDecision(requests[0], true, null, amount, "")];
        list.Confirm(signed, first, today);
        list.Approve(signed, first, new DateOnly(2025, 10, 3), "Điểm giao dịch xã Đông", today);
        requests[0].Match(group.Loan, []);
        return [list, .. requests];
    }
}
