using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>A member of a group as one line; the phone is masked but for the own leader. Money in đồng.</summary>
public sealed record GroupMember(string Code, string Name, HouseholdCategory Category, DateOnly JoinedOn, string? Phone)
{
    public int Loans { get; init; }
    public Vnd Outstanding { get; init; }
    public Vnd Overdue { get; init; }
    public Vnd Arrears { get; init; }
    public Vnd Deposit { get; init; }

    /// <summary>Rules that were set aside for the stay.</summary>
    public string? Waivers { get; init; }
}

/// <summary>The members of today, by given name, twenty at a time.</summary>
public sealed class ReadGroupMembers(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    private sealed record Stay(Guid Id, string Code, string Name, HouseholdCategory Category, DateOnly JoinedOn, string? Phone, string? Waivers);

    private sealed record Sums(Guid MembershipId, int Loans, long Outstanding, long Overdue, long Arrears);

    /// <summary>A page of members: four queries.</summary>
    public async Task<PageOf<GroupMember>> PageAsync(Guid groupId, int number)
    {
        var today = clock.Today;
        var stays = await db.Memberships
            .Where(stay => stay.GroupId == groupId && stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn >= today))
            .OrderBy(stay => stay.Member.SortKey).ThenBy(stay => stay.Id)
            .Select(stay => new Stay(stay.Id, stay.Member.CustomerCode, stay.Member.FullName, stay.Member.Category, stay.JoinedOn, stay.Member.Phone, stay.Waivers))
            .ToPageAsync(number);
        var ids = stays.Items.Select(stay => stay.Id).ToList();
        var loans = await LoansAsync(groupId, ids);
        var deposits = await db.DepositAccounts
            .Where(account => account.GroupId == groupId && ids.Contains(account.MembershipId))
            .Select(account => new { account.MembershipId, account.Balance })
            .ToDictionaryAsync(account => account.MembershipId, account => account.Balance);
        return stays.With([.. stays.Items.Select(Line)]);

        GroupMember Line(Stay stay)
        {
            var sums = loans.GetValueOrDefault(stay.Id);
            return new GroupMember(
                stay.Code, stay.Name, stay.Category, stay.JoinedOn, user.May(Permission.SeePhones) ? stay.Phone : MaskedPhone.Of(stay.Phone))
            {
                Loans = sums?.Loans ?? 0,
                Outstanding = new Vnd(sums?.Outstanding ?? 0),
                Overdue = new Vnd(sums?.Overdue ?? 0),
                Arrears = new Vnd(sums?.Arrears ?? 0),
                Waivers = stay.Waivers,
                Deposit = deposits.GetValueOrDefault(stay.Id),
            };
        }
    }

    private Task<Dictionary<Guid, Sums>> LoansAsync(Guid groupId, List<Guid> ids) => db.Loans
        .Where(loan => loan.GroupId == groupId && ids.Contains(loan.MembershipId))
        .GroupBy(loan => loan.MembershipId)
        .Select(loans => new Sums(
            loans.Key,
            loans.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0 ? 1 : 0),
            loans.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            loans.Sum(loan => (long)loan.Overdue),
            loans.Sum(loan => (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue)))
        .ToDictionaryAsync(row => row.MembershipId);
}
