using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>A member with what goes along to another group.</summary>
/// <param name="StayId">The stay.</param>
/// <param name="Name">The person.</param>
/// <param name="CustomerCode">The bank's code.</param>
/// <param name="JoinedOn">The day of admission.</param>
/// <param name="IsOnBoard">Whether the person is on the board: who is stays, or hands over first.</param>
public sealed record MovableMember(Guid StayId, string Name, string CustomerCode, DateOnly JoinedOn, bool IsOnBoard)
{
    /// <summary>Loans on which anything is owed.</summary>
    public int Loans { get; init; }

    /// <summary>Principal of these loans, đồng.</summary>
    public Vnd Outstanding { get; init; }

    /// <summary>The deposit, đồng.</summary>
    public Vnd Deposit { get; init; }
}

/// <summary>What some members make together. Money in đồng.</summary>
public sealed record MembersTotal(int Members, int Loans, Vnd Outstanding, Vnd Deposits)
{
    public static MembersTotal Of(IReadOnlyCollection<MovableMember> members) => new(
        members.Count, members.Sum(member => member.Loans), members.Total(member => member.Outstanding), members.Total(member => member.Deposit));

    /// <summary>Both together.</summary>
    public MembersTotal With(MembersTotal other) =>
        new(Members + other.Members, Loans + other.Loans, Outstanding + other.Outstanding, Deposits + other.Deposits);
}

/// <summary>Reads the members of a day with their open loans and deposits; three queries.</summary>
public sealed class ReadMovableMembers(PortalDbContext db) : IUseCase
{
    /// <summary>The members, by given name.</summary>
    public async Task<IReadOnlyList<MovableMember>> ReadAsync(Guid groupId, DateOnly day)
    {
        var members = await db.Memberships
            .Where(stay => stay.GroupId == groupId && stay.JoinedOn <= day && (stay.LeftOn == null || stay.LeftOn >= day))
            .OrderBy(stay => stay.Member.SortKey).ThenBy(stay => stay.Id)
            .Select(stay => new MovableMember(stay.Id, stay.Member.FullName, stay.Member.CustomerCode, stay.JoinedOn, db.BoardTerms.Any(term =>
                term.MembershipId == stay.Id && term.GroupId == groupId && (term.ValidTo == null || term.ValidTo >= day)))).ToListAsync();
        var loans = (await db.Loans.AsNoTracking().Where(loan => loan.GroupId == groupId).ToListAsync())
            .Where(loan => loan.IsOpen).ToLookup(loan => loan.MembershipId);
        var deposits = await db.DepositAccounts.Where(account => account.GroupId == groupId)
            .Select(account => new { account.MembershipId, account.Balance }).ToListAsync();
        var balances = deposits.ToLookup(account => account.MembershipId, account => account.Balance);
        return [.. members.Select(member => member with
        {
            Loans = loans[member.StayId].Count(),
            Outstanding = loans[member.StayId].Total(loan => loan.Balance.Outstanding),
            Deposit = balances[member.StayId].Total(balance => balance),
        })];
    }
}
