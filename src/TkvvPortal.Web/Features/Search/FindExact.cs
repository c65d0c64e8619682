using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Search;

/// <summary>Finds the one thing a whole code names; at most one query.</summary>
public sealed class FindExact(PortalDbContext db, CurrentUser user) : IUseCase
{
    private const int GroupCode = 7;
    private const int CustomerCode = 10;
    private const int LoanCode = 16;

    /// <summary>The address of the group, customer, loan or receipt; none when nothing, or more than one thing, has the code.</summary>
    public async Task<string?> AddressAsync(SearchQuery query) => query switch
    {
        { Number: { Length: GroupCode } code } when user.May(Permission.ViewGroups) => await db.Groups.AnyAsync(group => group.Code == code) ? $"/to/{code}" : null,
        { Number: { Length: CustomerCode } code } when user.May(Permission.ViewGroups) => await db.Members.AnyAsync(person => person.CustomerCode == code) ? $"/to-vien/{code}" : null,
        { Number: { Length: LoanCode } code } when user.May(Permission.ViewSheets) => await db.Loans.AnyAsync(loan => loan.Code == code) ? $"/mon-vay/{code}" : null,
        { Receipt: { Year: { } year, Number: var number } } when user.May(Permission.ViewSheets) => await ReceiptAsync(year, number),
        _ => null,
    };

    private async Task<string?> ReceiptAsync(int year, int number)
    {
        var groups = await (
            from grp in db.Groups
            from receipt in db.Receipts
            where receipt.GroupId == grp.Id && receipt.Year == year && receipt.Number == number
            select grp.Code).Take(2).ToListAsync();
        return groups is [var only] ? ReceiptTexts.Address(only, year, number) : null;
    }
}
