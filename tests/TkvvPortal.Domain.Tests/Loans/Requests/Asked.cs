using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Domain.Tests.Loans.Requests;

/// <summary>Requests and votes the tests share.</summary>
internal static class Asked
{
    public static readonly DateOnly Today = new(2026, 11, 25);
    public static readonly DateOnly Met = new(2026, 11, 20);
    public static readonly Guid Group = Guid.CreateVersion7();
    public static readonly Guid Programme = Guid.CreateVersion7();

    public static readonly LoanPlan Plan = new([new LoanPurpose("Mua bò sinh sản", 2, new Vnd(40_000_000)), new LoanPurpose("Làm chuồng", 1, new Vnd(10_000_000))],
        new Vnd(10_000_000), new Vnd(40_000_000), 36, 12);

    public static Signature By { get; } = new(new DateTime(2026, 11, 10, 2, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Trần Thị Hoa");

    public static LoanRequest File(LoanPlan? plan = null, Membership? stay = null) =>
        LoanRequest.File(Guid.CreateVersion7(), stay ?? Stay(), "Lê Văn Tám", Programme, plan ?? Plan, By);

    public static Membership Stay() => new(Guid.CreateVersion7(), Group, Guid.CreateVersion7(), new DateOnly(2024, 1, 1));

    /// <summary>Members present, none of them the borrower.</summary>
    public static List<Guid> Voters(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];

    /// <summary>A request that all of the voters agree to.</summary>
    public static LoanRequest Agreed(Guid meeting, IReadOnlyList<Guid> voters)
    {
        var request = File();
        request.Review(meeting, new Ballots(voters, [], []), request.Amount, voters.ToHashSet());
        return request;
    }

    /// <summary>A list of requests that a meeting has agreed to.</summary>
    public static (LoanRequestList List, List<LoanRequest> Requests) List(int count = 2)
    {
        var (meeting, voters) = (Guid.CreateVersion7(), Voters(5));
        List<LoanRequest> requests = [.. Enumerable.Range(0, count).Select(_ => Agreed(meeting, voters))];
        return (new LoanReviews(requests, voters.ToHashSet(), 0.5m).Settle(Guid.CreateVersion7(), meeting, Met)!, requests);
    }

    public static ListSignature Signed(DateOnly on, string by = "Nguyễn Thị Lan, Chủ tịch Hội") => new(by, on, "12", "Cán bộ Hội");

    public static List<ListDecision> All(IEnumerable<LoanRequest> requests, Vnd? amount = null) =>
        [.. requests.Select((request, index) => new ListDecision(request, true, null, amount ?? request.Agreed, $"Rows[{index}]."))];
}
