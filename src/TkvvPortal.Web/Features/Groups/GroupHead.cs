using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>What is known of a group itself: place, mandate, board and balances.</summary>
public sealed record GroupHead(Guid Id, string Code, string Name)
{
    public required string Hamlet { get; init; }
    public required string Commune { get; init; }
    public required string? FormerCommune { get; init; }
    public required string Organisation { get; init; }
    public required string Point { get; init; }
    public required int SessionDay { get; init; }
    public required GroupStatus Status { get; init; }
    public required DateOnly FoundedOn { get; init; }
    public required bool CollectsInterest { get; init; }
    public required bool CollectsDeposits { get; init; }
    public required Vnd MinimumDeposit { get; init; }
    public required int MeetingDay { get; init; }
    public required TimeOnly MeetingTime { get; init; }
    public required string MeetingPlace { get; init; }

    public int Members { get; init; }
    public int Loans { get; init; }
    public Vnd Outstanding { get; init; }
    public Vnd Overdue { get; init; }
    public Vnd Arrears { get; init; }
    public Vnd Deposits { get; init; }
    public DateOnly? DataDate { get; init; }
    public Percent? OverdueRate => Percent.Of(Overdue, Outstanding);

    /// <summary>What the contract lets the board collect, in words.</summary>
    public string Mandate => (CollectsInterest, CollectsDeposits) switch
    {
        (true, true) => "Thu lãi và thu tiền gửi",
        (true, false) => "Chỉ thu lãi",
        (false, true) => "Chỉ thu tiền gửi; lãi nộp tại điểm giao dịch",
        _ => "Không ủy nhiệm; tổ viên nộp tại điểm giao dịch",
    };
}

/// <summary>A member on the board today.</summary>
public sealed record BoardMember(BoardPost Post, string Name, DateOnly Since, string? Phone);

/// <summary>Reads the head of a group's page in two queries.</summary>
public sealed class ReadGroupHead(PortalDbContext db, PortalClock clock) : IUseCase
{
    private sealed record Sums(long Outstanding, long Overdue, long Arrears, int Loans, DateOnly AsOf);

    /// <summary>The group of a code, or null when it does not exist for the person.</summary>
    public async Task<GroupHead?> FindAsync(string code)
    {
        var today = clock.Today;
        var head = await (
            from grp in db.Groups
            join hamlet in db.Hamlets on grp.HamletId equals hamlet.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            join point in db.TransactionPoints on grp.TransactionPointId equals point.Id
            where grp.Code == code
            select new GroupHead(grp.Id, grp.Code, grp.Name)
            {
                Hamlet = hamlet.Name,
                Commune = commune.Name,
                FormerCommune = db.Set<HamletPlacement>()
                    .Where(placement => placement.HamletId == hamlet.Id && placement.ValidTo != null)
                    .OrderByDescending(placement => placement.ValidTo)
                    .Select(placement => db.Communes.Where(former => former.Id == placement.CommuneId).Select(former => former.Name).FirstOrDefault())
                    .FirstOrDefault(),
                Organisation = organisation.Name,
                Point = point.Name,
                SessionDay = point.SessionDay,
                Status = grp.Status,
                FoundedOn = grp.FoundedOn,
                CollectsInterest = grp.CollectsInterest,
                CollectsDeposits = grp.CollectsDeposits,
                MinimumDeposit = grp.MinimumDeposit,
                MeetingDay = grp.MeetingDay,
                MeetingTime = grp.MeetingTime,
                MeetingPlace = grp.MeetingPlace,
                Members = db.Memberships.Count(stay => stay.GroupId == grp.Id && stay.JoinedOn <= today
                    && (stay.LeftOn == null || stay.LeftOn >= today)),
                Deposits = new Vnd(db.DepositAccounts.Where(account => account.GroupId == grp.Id).Sum(account => (long)account.Balance)),
            }).SingleOrDefaultAsync();
        return head is null ? null : await WithBalancesAsync(head);
    }

    /// <summary>Leader and deputy of today.</summary>
    public Task<List<BoardMember>> BoardAsync(Guid groupId)
    {
        var today = clock.Today;
        return (
            from term in db.BoardTerms
            join stay in db.Memberships on term.MembershipId equals stay.Id
            where term.GroupId == groupId && term.ValidFrom <= today && (term.ValidTo == null || term.ValidTo >= today)
            orderby term.Post, term.ValidFrom
            select new BoardMember(term.Post, stay.Member.FullName, term.ValidFrom, stay.Member.Phone)).ToListAsync();
    }

    private async Task<GroupHead> WithBalancesAsync(GroupHead head)
    {
        var sums = await db.Loans.Where(loan => loan.GroupId == head.Id).GroupBy(_ => 1).Select(all => new Sums(
            all.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            all.Sum(loan => (long)loan.Overdue),
            all.Sum(loan => (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue),
            all.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0 ? 1 : 0),
            all.Max(loan => loan.AsOf))).SingleOrDefaultAsync();
        return sums is null ? head : head with
        {
            Outstanding = new Vnd(sums.Outstanding),
            Overdue = new Vnd(sums.Overdue),
            Arrears = new Vnd(sums.Arrears),
            Loans = sums.Loans,
            DataDate = sums.AsOf,
        };
    }
}
