using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>A stay of a member as one line; money in đồng.</summary>
public sealed record MemberRow(
    Guid StayId, string Code, string Name, HouseholdCategory Category, string GroupCode, string GroupName, string Commune,
    DateOnly JoinedOn, DateOnly? LeftOn, string? Phone)
{
    public int Loans { get; init; }
    public Vnd Outstanding { get; init; }
    public Vnd Overdue { get; init; }
    public Vnd Deposit { get; init; }
}

/// <summary>Reads the lines of given stays: three queries whatever their number.</summary>
public sealed class MemberRows(PortalDbContext db) : IUseCase
{
    private sealed record Sums(Guid StayId, int Loans, long Outstanding, long Overdue);

    /// <summary>The lines in the order of the keys.</summary>
    public async Task<IReadOnlyList<MemberRow>> ReadAsync(IReadOnlyList<Guid> stays)
    {
        var rows = await RowsAsync(stays);
        var loans = await LoansAsync(stays);
        var deposits = await db.DepositAccounts.Where(account => stays.Contains(account.MembershipId))
            .Select(account => new { account.MembershipId, account.Balance })
            .ToDictionaryAsync(account => account.MembershipId, account => account.Balance);
        return [.. stays.Select(stay => rows[stay] with
        {
            Loans = loans.GetValueOrDefault(stay)?.Loans ?? 0,
            Outstanding = new Vnd(loans.GetValueOrDefault(stay)?.Outstanding ?? 0),
            Overdue = new Vnd(loans.GetValueOrDefault(stay)?.Overdue ?? 0),
            Deposit = deposits.GetValueOrDefault(stay),
        })];
    }

    private Task<Dictionary<Guid, MemberRow>> RowsAsync(IReadOnlyList<Guid> stays) => (
        from stay in db.Memberships
        where stays.Contains(stay.Id)
        join grp in db.Groups on stay.GroupId equals grp.Id
        join commune in db.Communes on grp.CommuneId equals commune.Id
        select new MemberRow(
            stay.Id, stay.Member.CustomerCode, stay.Member.FullName, stay.Member.Category, grp.Code, grp.Name, commune.Name,
            stay.JoinedOn, stay.LeftOn, stay.Member.Phone)).ToDictionaryAsync(row => row.StayId);

    private Task<Dictionary<Guid, Sums>> LoansAsync(IReadOnlyList<Guid> stays) => db.Loans
        .Where(loan => stays.Contains(loan.MembershipId))
        .GroupBy(loan => loan.MembershipId)
        .Select(loans => new Sums(
            loans.Key,
            loans.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0 ? 1 : 0),
            loans.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            loans.Sum(loan => (long)loan.Overdue)))
        .ToDictionaryAsync(sums => sums.StayId);
}
